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
    CALL (var26, var4) {
      UNWIND CASE
        WHEN (size(var26) < $param2 AND $param3 >= 2) THEN var4
        ELSE []
      END AS var27
      WITH var27, var27[0] AS this28
      WHERE this28.id <> $param7
      MATCH (this28)-[this29:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN]-(this30)
      WHERE (NOT (this30 IN var27[4]) AND ((this29.startDate IS NULL OR this29.startDate <= $param8) AND (this29.endDate IS NULL OR this29.endDate >= $param9)))
      WITH this30, var27, count(this29) AS var31
      WITH this30, var27
      ORDER BY var27[2] ASC, var27[3] ASC
      WITH this30, collect(var27) AS var32
      WITH this30, var32[0..20] AS var32, COUNT {
        MATCH (this30)-[:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN]-()
      } AS var33
      UNWIND var32 AS var27
      RETURN collect([this30, 1, (var27[2] + var33), (this30.id + ' ' + var27[3]), ([this30] + var27[4]), var33]) AS var34
    }
    CALL (var12, var34) {
      UNWIND (var12 + var34) AS var35
      WITH var35[0] AS this36, collect(var35) AS var37
      UNWIND [var38 IN var37 WHERE var38[1] = 0] AS var39
      UNWIND [var40 IN var37 WHERE var40[1] = 1] AS var41
      WITH var39, var41, tail(var41[4]) AS var42
      WHERE none(var43 IN var42 WHERE var43 IN var39[4])
      WITH ((var39[2] + var41[2]) - var39[5]) AS var44, (var39[3] + ' ' + var41[3]) AS var45, (var39[4] + var42) AS var46
      ORDER BY var44 ASC, var45 ASC
      LIMIT $param2
      RETURN collect(var46) AS var47
    }
    WITH (var26 + var47)[0..$param2] AS var48, var12, var34
    RETURN coalesce(head(collect(var48)), []) AS var49
  }
  UNWIND range(0, (size(var49) - 1)) AS var50
  WITH var50, var49[var50] AS var51
  ORDER BY var50 ASC
  CALL (var51) {
    UNWIND range(0, (size(var51) - 1)) AS var52
    WITH var52, var51[var52] AS this53
    ORDER BY var52 ASC
    RETURN collect([this53.id, this53.name]) AS var54
  }
  CALL (var51) {
    UNWIND range(0, (size(var51) - 2)) AS var55
    CALL (var51, var55) {
      WITH var51[var55] AS this56, var51[(var55 + 1)] AS this57
      MATCH (this56)-[this58:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN]-(this57)
      WHERE ((this58.startDate IS NULL OR this58.startDate <= $param10) AND (this58.endDate IS NULL OR this58.endDate >= $param11))
      WITH this58
      ORDER BY size(this58.evidence) DESC, this58.id ASC
      LIMIT 1
      RETURN this58
    }
    WITH var55, this58
    ORDER BY var55 ASC
    CALL (this58) {
      MATCH (this59:Evidence)
      WHERE this59.id IN this58.evidence
      WITH this59
      ORDER BY this59.id ASC
      LIMIT $param12
      RETURN collect([[this59.quote]]) AS var60
    }
    RETURN collect([type(this58), var60]) AS var61
  }
  RETURN collect([(size(var51) - 1), var54, var61]) AS var62
}
RETURN var62 AS r0

// $param0 = "organization:us-forces-in-iraq"
// $param1 = "organization:iraqi-security-forces"
// $param2 = 1
// $param3 = 2
// $param4 = "organization:iraqi-security-forces"
// $param5 = "2014-12-31"
// $param6 = "2014-12-31"
// $param7 = "organization:us-forces-in-iraq"
// $param8 = "2014-12-31"
// $param9 = "2014-12-31"
// $param10 = "2014-12-31"
// $param11 = "2014-12-31"
// $param12 = 21
