CALL () {
  MATCH (this0:Entity)
  WHERE (this0.name IN $param0 AND this0.id IS NOT NULL)
  WITH this0
  ORDER BY this0.id ASC
  LIMIT $param1
  CALL (this0) {
    MATCH (this0:Person)-[this1:HOLDS_OFFICE]->(this2)
    WITH this1, this2
    ORDER BY this2.id ASC, this1.id ASC
    LIMIT $param2
    RETURN collect([[this2.id, this2.name]]) AS var3
  }
  RETURN collect([[this0.id, this0.name, this0.startDate, var3]]) AS var4
}
RETURN var4 AS r0

// $param0 = ["Iraq","Joe Biden","Joe Biden's tweet on the meeting"]
// $param1 = 11
// $param2 = 2
