CALL () {
  MATCH (this0:Event)
  WHERE (($param0 IS NOT NULL AND (this0.startDate IS NULL OR this0.startDate > $param0)) OR ((this0.startDate = $param0 OR (this0.startDate IS NULL AND $param0 IS NULL)) AND this0.name < $param1) OR ((this0.startDate = $param0 OR (this0.startDate IS NULL AND $param0 IS NULL)) AND this0.name = $param1 AND this0.id > $param2))
  WITH this0
  ORDER BY this0.startDate ASC, this0.name DESC, this0.id ASC
  LIMIT $param3
  RETURN collect([[this0.id, this0.name, this0.startDate]]) AS var1
}
RETURN var1 AS r0

// $param0 = "2021-07-24"
// $param1 = "Name"
// $param2 = "event:a"
// $param3 = 4
