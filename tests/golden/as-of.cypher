CALL () {
  MATCH (this0:Organization)
  WHERE this0.id = $param0
  CALL (this0) {
    MATCH (this0)-[this1:BELONGS_TO|SUPPORTS]-(this2)
    WHERE ((this1.startDate IS NULL OR this1.startDate <= $param1) AND (this1.endDate IS NULL OR this1.endDate >= $param2))
    WITH this1
    ORDER BY this1.id ASC
    LIMIT $param3
    RETURN collect([[type(this1), this1.startDate]]) AS var3
  }
  CALL (this0) {
    MATCH (this0)-[this4:BELONGS_TO|SUPPORTS]-(this5)
    WHERE ((this4.startDate IS NULL OR this4.startDate <= $param4) AND (this4.endDate IS NULL OR this4.endDate >= $param5))
    WITH this4
    ORDER BY this4.id ASC
    LIMIT $param6
    RETURN collect([[type(this4), this4.startDate]]) AS var6
  }
  RETURN head(collect([var3, var6])) AS var7
}
RETURN var7 AS r0

// $param0 = "organization:us-forces-in-iraq"
// $param1 = "2021-07-24"
// $param2 = "2021-07-24"
// $param3 = 21
// $param4 = "2014-12-31"
// $param5 = "2014-12-31"
// $param6 = 21
