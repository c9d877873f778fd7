CALL () {
  MATCH (this0:Organization)
  WHERE this0.id = $param0
  CALL (this0) {
    MATCH (this0)-[this1:BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|SUPPORTS|TOOK_PLACE_IN]-(this2)
    WHERE (type(this1) IN $param1 AND (this1.startDate IS NULL OR this1.startDate <= $param2) AND (this1.endDate IS NULL OR this1.endDate >= $param3))
    WITH this1
    ORDER BY this1.id ASC
    LIMIT $param4
    RETURN collect([[type(this1), this1.startDate]]) AS var3
  }
  CALL (this0) {
    MATCH (this0)-[this4:BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|SUPPORTS|TOOK_PLACE_IN]-(this5)
    WHERE (type(this4) IN $param5 AND (this4.startDate IS NULL OR this4.startDate <= $param6) AND (this4.endDate IS NULL OR this4.endDate >= $param7))
    WITH this4
    ORDER BY this4.id ASC
    LIMIT $param8
    RETURN collect([[type(this4), this4.startDate]]) AS var6
  }
  RETURN head(collect([var3, var6])) AS var7
}
RETURN var7 AS r0

// $param0 = "organization:us-forces-in-iraq"
// $param1 = ["BELONGS_TO","SUPPORTS"]
// $param2 = "2021-07-24"
// $param3 = "2021-07-24"
// $param4 = 21
// $param5 = ["BELONGS_TO","SUPPORTS"]
// $param6 = "2014-12-31"
// $param7 = "2014-12-31"
// $param8 = 21
