CALL () {
  MATCH (this0:Entity)-[:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN*0..1]-(this1:Event)
  WHERE this0.id IN $param0
  WITH DISTINCT this1
  WHERE ((this1.status = $param1 AND (this1.startDate IS NOT NULL OR this1.endDate IS NOT NULL)) AND (coalesce(this1.startDate, this1.endDate) > $param2 OR (coalesce(this1.startDate, this1.endDate) = $param2 AND ($param3 IS NOT NULL AND (this1.endDate IS NULL OR this1.endDate > $param3))) OR (coalesce(this1.startDate, this1.endDate) = $param2 AND (this1.endDate = $param3 OR (this1.endDate IS NULL AND $param3 IS NULL)) AND this1.id > $param4)))
  WITH this1
  ORDER BY coalesce(this1.startDate, this1.endDate) ASC, this1.endDate ASC, this1.id ASC
  LIMIT $param5
  RETURN collect([[this1.name, this1.startDate, this1.endDate]]) AS var2
}
CALL () {
  MATCH (this3:Entity)-[:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN*0..1]-(this4:Event)
  WHERE this3.id IN $param6
  WITH DISTINCT this4
  WHERE (this4.status = $param7 AND (this4.startDate IS NOT NULL OR this4.endDate IS NOT NULL))
  WITH CASE
    WHEN left(this4.startDate, 4) = left(this4.endDate, 4) THEN left(this4.startDate, 4)
  END AS var5, count(this4) AS var6
  RETURN collect([var5, var6]) AS var7
}
CALL () {
  MATCH (this8:Entity)-[:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN*0..1]-(this9:Event)
  WHERE this8.id IN $param8
  WITH DISTINCT this9
  WHERE (this9.status = $param9 AND NOT (this9.startDate IS NOT NULL OR this9.endDate IS NOT NULL))
  RETURN count(this9) AS var10
}
RETURN var2 AS r0, var7 AS r1, var10 AS r2

// $param0 = ["person:joe-biden","event:drone-attack-iraqi-kurdistan"]
// $param1 = "OCCURRED"
// $param2 = "2021-07-24"
// $param3 = "2021-07-24"
// $param4 = "event:a"
// $param5 = 6
// $param6 = ["person:joe-biden","event:drone-attack-iraqi-kurdistan"]
// $param7 = "OCCURRED"
// $param8 = ["person:joe-biden","event:drone-attack-iraqi-kurdistan"]
// $param9 = "OCCURRED"
