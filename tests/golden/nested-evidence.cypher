CALL () {
  MATCH (this0:Country)
  WHERE this0.id = $param0
  CALL (this0) {
    MATCH (this0)<-[this1:HOLDS_OFFICE]-(this2)
    WITH this1, this2
    ORDER BY this2.id ASC, this1.id ASC
    LIMIT $param1
    CALL (this1) {
      MATCH (this3:Evidence)
      WHERE this3.id IN this1.evidence[0..$param2]
      WITH this3
      ORDER BY this3.id ASC
      CALL (this3) {
        MATCH (this3)-[this4:FROM]->(this5)
        RETURN head(collect([this5.id])) AS var6
      }
      RETURN collect([this3.quote, var6]) AS var7
    }
    RETURN collect([this1.role, [this2.name], var7]) AS var8
  }
  RETURN head(collect([var8])) AS var9
}
RETURN var9 AS r0

// $param0 = "country:iraq"
// $param1 = 4
// $param2 = 10
