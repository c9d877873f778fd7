CALL () {
  CALL () {
    MATCH (this0:Entity)
    WHERE this0.id = $param0
    MATCH (this1:Entity)
    WHERE this1.id = $param1
    CALL () {
      MATCH (this2:Entity)
      WHERE this2.id = $param2
      MATCH (this3:Entity)
      WHERE (this3.id = $param3 AND this2.id <> this3.id)
      MATCH p4 = allShortestPaths((this2)-[:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN*1..1]-(this3))
      WITH DISTINCT nodes(p4) AS var5
      WHERE (size(var5) - 1) <= $param4
      CALL (var5) {
        UNWIND range(0, (size(var5) - 2)) AS var6
        WITH var6, var5[var6] AS this7
        WHERE var6 > 0
        WITH COUNT {
          MATCH (this7)-[:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN]-()
        } AS var8
        RETURN sum(var8) AS var9
      }
      WITH var5, var9, reduce(var10 = '', this11 IN var5 | (var10 + ' ' + this11.id)) AS var12
      ORDER BY var9 ASC, var12 ASC
      LIMIT $param5
      RETURN collect(var5) AS var13
    }
    WITH [var14 IN var13 WHERE (size(var13) = 0 OR size(var13) >= $param6)] AS var15, [var16 IN [[this0, 0, 0, this0.id, [this0], 0]] WHERE NOT (size(var13) = 0 OR size(var13) >= $param6)] AS var17, [var18 IN [[this1, 1, 0, this1.id, [this1], 0]] WHERE NOT (size(var13) = 0 OR size(var13) >= $param6)] AS var19
    CALL (var15, var17) {
      UNWIND CASE
        WHEN (size(var15) < $param7 AND $param8 >= 1) THEN var17
        ELSE []
      END AS var20
      WITH var20, var20[0] AS this21
      WHERE this21.id <> $param9
      MATCH (this21)-[this22:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN]-(this23)
      WHERE NOT (this23 IN var20[4])
      WITH this23, var20, count(this22) AS var24
      WITH this23, var20
      ORDER BY var20[2] ASC, var20[3] ASC
      WITH this23, collect(var20) AS var25
      WITH this23, var25[0..20] AS var25, COUNT {
        MATCH (this23)-[:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN]-()
      } AS var26
      UNWIND var25 AS var20
      RETURN collect([this23, 0, (var20[2] + var26), (var20[3] + ' ' + this23.id), (var20[4] + [this23]), var26]) AS var27
    }
    CALL (var27, var19) {
      UNWIND (var27 + var19) AS var28
      WITH var28[0] AS this29, collect(var28) AS var30
      UNWIND [var31 IN var30 WHERE var31[1] = 0] AS var32
      UNWIND [var33 IN var30 WHERE var33[1] = 1] AS var34
      WITH var32, var34, tail(var34[4]) AS var35
      WHERE none(var36 IN var35 WHERE var36 IN var32[4])
      WITH ((var32[2] + var34[2]) - var32[5]) AS var37, (var32[3] + ' ' + var34[3]) AS var38, (var32[4] + var35) AS var39
      ORDER BY var37 ASC, var38 ASC
      LIMIT $param7
      RETURN collect(var39) AS var40
    }
    WITH (var15 + var40)[0..$param7] AS var41, var27, var19
    RETURN coalesce(head(collect(var41)), []) AS var42
  }
  UNWIND range(0, (size(var42) - 1)) AS var43
  WITH var43, var42[var43] AS var44
  ORDER BY var43 ASC
  CALL (var44) {
    UNWIND range(0, (size(var44) - 1)) AS var45
    WITH var45, var44[var45] AS this46
    ORDER BY var45 ASC
    RETURN collect([this46.id, this46.name]) AS var47
  }
  RETURN collect([(size(var44) - 1), var47, NULL]) AS var48
}
RETURN var48 AS r0

// $param0 = "person:fuad-hussein"
// $param1 = "country:iraq"
// $param2 = "person:fuad-hussein"
// $param3 = "country:iraq"
// $param4 = 1
// $param5 = 3
// $param6 = 3
// $param7 = 3
// $param8 = 1
// $param9 = "country:iraq"
