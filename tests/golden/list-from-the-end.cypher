CALL () {
  MATCH (this0:Event)
  WITH this0
  ORDER BY this0.startDate IS NULL DESC, this0.startDate ASC, this0.id DESC
  LIMIT $param0
  RETURN collect([[this0.id, this0.startDate]]) AS var1
}
RETURN var1 AS r0

// $param0 = 3
