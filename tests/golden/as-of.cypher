CALL () {
  MATCH (this0:Organization)
  WHERE this0.id = $param0
  CALL (this0) {
    MATCH (this0)-[this1:BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|SUPPORTS|TOOK_PLACE_IN]-(this2)
    WHERE ((this1.startDate IS NULL OR this1.startDate <= $param1) AND (this1.endDate IS NULL OR this1.endDate >= $param2))
    WITH this1
    ORDER BY this1.id ASC
    LIMIT $param3
    RETURN collect([[type(this1)]]) AS var3
  }
  RETURN head(collect([var3])) AS var4
}
RETURN var4 AS r0

// $param0 = "organization:us-forces-in-iraq"
// $param1 = "2021-07-24"
// $param2 = "2021-07-24"
// $param3 = 21
