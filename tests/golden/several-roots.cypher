CALL () {
  MATCH (this0:Person)
  WHERE this0.id = $param0
  RETURN head(collect([this0.name])) AS var1
}
CALL () {
  MATCH (this2:Country)
  WHERE this2.id IS NOT NULL
  WITH this2
  ORDER BY this2.id ASC
  LIMIT $param1
  RETURN collect([[this2.name]]) AS var3
}
CALL () {
  MATCH (this4:Claim)
  RETURN count(this4) AS var5
}
RETURN var1 AS r0, var3 AS r1, var5 AS r2

// $param0 = "person:joe-biden"
// $param1 = 2
