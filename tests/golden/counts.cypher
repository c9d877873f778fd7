CALL () {
  MATCH (this0:Person)
  WHERE this0.anonymous = $param0
  RETURN count(this0) AS var1
}
CALL () {
  MATCH (this2:Country)
  WHERE this2.id = $param1
  CALL (this2) {
    MATCH (this2)<-[this3:HOLDS_OFFICE]-(this4)
    RETURN count(this3) AS var5
  }
  RETURN head(collect([var5])) AS var6
}
RETURN var1 AS r0, var6 AS r1

// $param0 = true
// $param1 = "country:iraq"
