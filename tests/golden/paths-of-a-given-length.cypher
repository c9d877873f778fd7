CALL () {
  CALL () {
    MATCH (this0:Entity)
    WHERE this0.id = $param0
    MATCH (this1:Entity)
    WHERE this1.id = $param1
    WITH [] AS var2, [[this0, 0, 0, this0.id, [this0], 0]] AS var3, [[this1, 1, 0, this1.id, [this1], 0]] AS var4
    CALL (var2, var3) {
      UNWIND CASE
        WHEN (size(var2) < $param2 AND $param3 >= 1) THEN var3
        ELSE []
      END AS var5
      WITH var5, var5[0] AS this6
      WHERE this6.id <> $param4
      MATCH (this6)-[this7:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN]-(this8)
      WHERE (NOT (this8 IN var5[4]) AND ((this7.startDate IS NULL OR this7.startDate <= $param5) AND (this7.endDate IS NULL OR this7.endDate >= $param6)))
      WITH this8, var5, count(this7) AS var9
      WITH this8, var5
      ORDER BY var5[2] ASC, var5[3] ASC
      WITH this8, collect(var5) AS var10
      WITH this8, var10[0..20] AS var10, COUNT {
        MATCH (this8)-[:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN]-()
      } AS var11
      UNWIND var10 AS var5
      RETURN collect([this8, 0, (var5[2] + var11), (var5[3] + ' ' + this8.id), (var5[4] + [this8]), var11]) AS var12
    }
    CALL (var12, var4) {
      UNWIND (var12 + var4) AS var13
      WITH var13[0] AS this14, collect(var13) AS var15
      UNWIND [var16 IN var15 WHERE var16[1] = 0] AS var17
      UNWIND [var18 IN var15 WHERE var18[1] = 1] AS var19
      WITH var17, var19, tail(var19[4]) AS var20
      WHERE none(var21 IN var20 WHERE var21 IN var17[4])
      WITH ((var17[2] + var19[2]) - var17[5]) AS var22, (var17[3] + ' ' + var19[3]) AS var23, (var17[4] + var20) AS var24
      ORDER BY var22 ASC, var23 ASC
      LIMIT $param2
      RETURN collect(var24) AS var25
    }
    WITH (var2 + var25)[0..$param2] AS var26, var12, var4
    RETURN coalesce(head(collect(var26)), []) AS var27
  }
  UNWIND range(0, (size(var27) - 1)) AS var28
  WITH var28, var27[var28] AS var29
  ORDER BY var28 ASC
  RETURN collect([(size(var29) - 1), NULL, NULL]) AS var30
}
RETURN var30 AS r0

// $param0 = "person:joe-biden"
// $param1 = "country:united-states"
// $param2 = 3
// $param3 = 1
// $param4 = "country:united-states"
// $param5 = "2021-07-26"
// $param6 = "2021-07-26"
