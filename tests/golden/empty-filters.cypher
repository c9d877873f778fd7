CALL () {
  MATCH (this0:Person)
  RETURN count(this0) AS var1
}
CALL () {
  MATCH (this2:Person)
  RETURN count(this2) AS var3
}
CALL () {
  MATCH (this4:Person)
  WHERE (EXISTS {
    MATCH (this4)-[this5:PARTICIPATED_IN]->(this6)
  } AND NOT (EXISTS {
    MATCH (this4)-[this7:HOLDS_OFFICE]->(this8)
  }))
  RETURN count(this4) AS var9
}
CALL () {
  MATCH (this10:Entity)
  WHERE false
  RETURN count(this10) AS var11
}
RETURN var1 AS r0, var3 AS r1, var9 AS r2, var11 AS r3

