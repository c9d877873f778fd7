CALL () {
  MATCH (this0:Country)
  WHERE this0.id = $param0
  CALL (this0) {
    MATCH (this0)<-[this1:HOLDS_OFFICE]-(this2)
    WITH this1, this2
    ORDER BY this2.id ASC, this1.id ASC
    LIMIT $param1
    CALL (this1) {
      WITH this1.evidence[0..$param2] AS var3
      MATCH (this4:Evidence)
      WHERE this4.id IN var3
      WITH this4
      ORDER BY this4.id ASC
      CALL (this4) {
        MATCH (this4)-[this5:FROM]->(this6)
        RETURN head(collect([this6.id])) AS var7
      }
      RETURN collect([this4.quote, var7]) AS var8
    }
    RETURN collect([this1.role, [this2.name], var8]) AS var9
  }
  RETURN head(collect([var9])) AS var10
}
RETURN var10 AS r0

// $param0 = "country:iraq"
// $param1 = 4
// $param2 = 10
