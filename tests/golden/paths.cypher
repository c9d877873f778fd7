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
      CALL (var5) {
        UNWIND range(0, (size(var5) - 1)) AS var13
        WITH var13, var5[var13] AS this14
        WITH var13, this14.id AS var15
        MATCH (this16:Entity)
        WHERE this16.id = var15
        WITH var13, this16
        ORDER BY var13 ASC
        RETURN collect(this16) AS var17
      }
      RETURN collect(var17) AS var18
    }
    WITH [var19 IN var18 WHERE (size(var18) = 0 OR size(var18) >= $param6)] AS var20, [var21 IN [[this0, 0, 0, this0.id, [this0], 0]] WHERE NOT (size(var18) = 0 OR size(var18) >= $param6)] AS var22, [var23 IN [[this1, 1, 0, this1.id, [this1], 0]] WHERE NOT (size(var18) = 0 OR size(var18) >= $param6)] AS var24
    CALL (var20, var22) {
      UNWIND CASE
        WHEN (size(var20) < $param7 AND $param8 >= 1) THEN var22
        ELSE []
      END AS var25
      WITH var25, var25[0] AS this26
      WHERE this26.id <> $param9
      MATCH (this26)-[this27:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN]-(this28)
      WHERE NOT (this28 IN var25[4])
      WITH this28, var25, count(this27) AS var29
      WITH this28, var25
      ORDER BY var25[2] ASC, var25[3] ASC
      WITH this28, collect(var25) AS var30
      WITH this28, var30[0..20] AS var30, COUNT {
        MATCH (this28)-[:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN]-()
      } AS var31
      UNWIND var30 AS var25
      RETURN collect([this28, 0, (var25[2] + var31), (var25[3] + ' ' + this28.id), (var25[4] + [this28]), var31]) AS var32
    }
    CALL (var32, var24) {
      UNWIND (var32 + var24) AS var33
      WITH var33[0] AS this34, collect(var33) AS var35
      UNWIND [var36 IN var35 WHERE var36[1] = 0] AS var37
      UNWIND [var38 IN var35 WHERE var38[1] = 1] AS var39
      WITH var37, var39, tail(var39[4]) AS var40
      WHERE none(var41 IN var40 WHERE var41 IN var37[4])
      WITH ((var37[2] + var39[2]) - var37[5]) AS var42, (var37[3] + ' ' + var39[3]) AS var43, (var37[4] + var40) AS var44
      ORDER BY var42 ASC, var43 ASC
      LIMIT $param7
      RETURN collect(var44) AS var45
    }
    WITH (var20 + var45)[0..$param7] AS var46, var32, var24
    RETURN coalesce(head(collect(var46)), []) AS var47
  }
  UNWIND range(0, (size(var47) - 1)) AS var48
  WITH var48, var47[var48] AS var49
  ORDER BY var48 ASC
  CALL (var49) {
    UNWIND range(0, (size(var49) - 1)) AS var50
    WITH var50, var49[var50] AS this51
    ORDER BY var50 ASC
    RETURN collect([this51.id, this51.name]) AS var52
  }
  RETURN collect([(size(var49) - 1), var52, NULL]) AS var53
}
RETURN var53 AS r0

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
