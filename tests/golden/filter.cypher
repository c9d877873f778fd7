CALL () {
  MATCH (this0:Person)
  WHERE ((EXISTS {
    MATCH (this0)-[this1:HOLDS_OFFICE]->(this2)
    WHERE (toLower(this1.role) CONTAINS toLower($param0) AND this2.name IN $param1)
  } AND NOT (this0.description IS NOT NULL AND this0.description = $param2) AND NOT (EXISTS {
    MATCH (this0)-[this3:PARTICIPATED_IN]->(this4)
    WHERE NOT (this4.status IS NOT NULL AND this4.status = $param3)
  })) AND this0.id IS NOT NULL)
  WITH this0
  ORDER BY this0.id ASC
  LIMIT $param4
  RETURN collect([[this0.name]]) AS var5
}
RETURN var5 AS r0

// $param0 = "minister"
// $param1 = ["Iraq","Iran"]
// $param2 = "x"
// $param3 = "OCCURRED"
// $param4 = 21
