CALL () {
  MATCH (this0:Article)
  WHERE this0.id = $param0
  CALL (this0) {
    MATCH (this0)<-[this1:FROM]-(this2)
    WITH this1, this2
    ORDER BY this2.id ASC
    LIMIT $param1
    CALL (this2) {
      MATCH (this2)<-[this3:EVIDENCED_BY]-(this4)
      WITH this4
      ORDER BY this4.id ASC
      RETURN collect([this4.id, this4.name, this4.content]) AS var5
    }
    CALL (this2) {
      UNWIND this2.relationships AS var6
      MATCH (this7:Entity { id: substring(split(var6, '/')[0], (size(split(var6, ':')[0]) + 1)) })
      MATCH (this8:Entity { id: split(var6, '/')[1] })
      CALL (var6, this7, this8) {
        MATCH (this7)-[this9:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN]->(this8)
        WHERE this9.id = var6
        RETURN this9
      }
      WITH this9
      ORDER BY this9.id ASC
      CALL (this9) {
        WITH endNode(this9) AS this10
        RETURN [this10.id, this10.name] AS var11
      }
      RETURN collect([this9.id, type(this9), var11]) AS var12
    }
    RETURN collect([[this2.quote, var5, var12]]) AS var13
  }
  RETURN head(collect([var13])) AS var14
}
RETURN var14 AS r0

// $param0 = "article:us-combat-mission-in-iraq"
// $param1 = 4
