CALL () {
  MATCH (this0:Person)
  WHERE this0.id IS NOT NULL
  WITH this0
  ORDER BY this0.id ASC
  LIMIT $param0
  RETURN collect([[this0.name]]) AS var1
}
CALL () {
  MATCH (this2:Person)
  WHERE this2.id > $param1
  WITH this2
  ORDER BY this2.id ASC
  LIMIT $param2
  RETURN collect([this2.id, [this2.name]]) AS var3
}
RETURN var1 AS r0, var3 AS r1

// $param0 = 4
// $param1 = "person:jen-psaki"
// $param2 = 6
