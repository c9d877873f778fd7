CALL () {
  MATCH (this0:Place)
  WHERE this0.id = $param0
  CALL (this0) {
    MATCH (this0)-[this1:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN]-(this2)
    WITH this1
    ORDER BY this1.id ASC
    LIMIT $param1
    CALL (this1) {
      WITH startNode(this1) AS this3
      RETURN [this3.id, this3.name] AS var4
    }
    CALL (this1) {
      WITH endNode(this1) AS this5
      RETURN [this5.id] AS var6
    }
    RETURN collect([[type(this1), var4, var6]]) AS var7
  }
  RETURN head(collect([var7])) AS var8
}
RETURN var8 AS r0

// $param0 = "place:mosul"
// $param1 = 21
