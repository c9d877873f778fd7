CALL () {
  MATCH (this0:Person)
  WHERE this0.anonymous = $param0
  RETURN count(this0) AS var1
}
CALL () {
  MATCH (this2:Country)
  WHERE this2.id = $param1
  CALL (this2) {
    RETURN COUNT {
      MATCH (this2)<-[:HOLDS_OFFICE]-()
    } AS var3
  }
  RETURN head(collect([var3])) AS var4
}
RETURN var1 AS r0, var4 AS r1

// $param0 = true
// $param1 = "country:iraq"
