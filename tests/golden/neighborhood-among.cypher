CALL () {
  CALL () {
    MATCH (this0:Entity)
    WHERE this0.id IN $param0
    WITH this0
    ORDER BY this0.id ASC
    WITH collect(this0) AS var1
    WITH var1, var1 AS var2, [var3 IN var1 | [var3, 0, 0]] AS var4, var1 AS var5, $param1 AS var6
    CALL (var2, var5, var6) {
      UNWIND CASE
        WHEN ($param2 >= 1 AND var6 > 0) THEN var5
        ELSE []
      END AS this7
      MATCH (this7)-[this8:BELONGS_TO|HOLDS_OFFICE|PARTICIPATED_IN]-(this9)
      WHERE NOT (this9 IN var2)
      WITH this7, this9, sum(size(this8.evidence)) AS var10
      WITH this7, this9, var10
      ORDER BY var10 DESC, this9.id ASC
      WITH this7, collect([this9, var10]) AS var11
      UNWIND range(0, (size(var11) - 1)) AS var12
      WITH var12, var11[var12] AS var13
      WITH var13[0] AS this9, var12, var13[1] AS var10
      WITH this9, min(var12) AS var14, sum(var10) AS var15
      WITH this9, var14, var15
      ORDER BY var14 ASC, var15 DESC, this9.id ASC
      RETURN collect([this9, 1, var15]) AS var16
    }
    WITH var1, var2, var4, var6, var16[0..var6] AS var17
    WITH var1, (var2 + [var18 IN var17 | var18[0]]) AS var19, (var4 + var17) AS var20, [var18 IN var17 | var18[0]] AS var21, (var6 - size(var17)) AS var22
    CALL (var20) {
      UNWIND var20 AS var23
      WITH var23[0] AS this24, var23[1] AS var25, var23[2] AS var26
      ORDER BY var25 ASC, var26 DESC, this24.id ASC
      RETURN collect(this24) AS var27
    }
    WITH var1, var27
    RETURN head(collect([var1, var27])) AS var28
  }
  WITH var28[0] AS var1, var28[1] AS var27
  CALL (var27) {
    CALL (var27) {
      UNWIND var27 AS this29
      MATCH (this29)-[this30:BELONGS_TO|HOLDS_OFFICE|PARTICIPATED_IN]->(this31)
      WHERE this31 IN var27
      RETURN this30
      UNION ALL
      CALL (var27) {
        UNWIND var27 AS this32
        RETURN sum(COUNT {
          MATCH (this32)-[:BELONGS_TO|HOLDS_OFFICE|PARTICIPATED_IN]-()
        }) AS var33
      }
      MATCH (this34:Entity)
      WHERE this34.id IN $param3
      WITH var27, var33, this34
      WHERE NOT (this34 IN var27)
      WITH var27, var33, collect(this34) AS var35, sum(COUNT {
        MATCH (this34)-[:BELONGS_TO|HOLDS_OFFICE|PARTICIPATED_IN]-()
      }) AS var36
      WITH CASE
        WHEN var33 <= var36 THEN var27
        ELSE var35
      END AS var37, CASE
        WHEN var33 <= var36 THEN var35
        ELSE var27
      END AS var38
      UNWIND var37 AS this39
      MATCH (this39)-[this30:BELONGS_TO|HOLDS_OFFICE|PARTICIPATED_IN]-(this40)
      WHERE this40 IN var38
      RETURN this30
    }
    WITH this30
    ORDER BY size(this30.evidence) DESC, this30.id ASC
    WITH collect(this30) AS var41
    WITH var41[0..2000] AS var42
    UNWIND range(0, (size(var42) - 1)) AS var43
    WITH var43, var42[var43] AS this30
    ORDER BY var43 ASC
    CALL (this30) {
      WITH startNode(this30) AS this44
      RETURN [this44.id] AS var45
    }
    CALL (this30) {
      WITH endNode(this30) AS this46
      RETURN [this46.id] AS var47
    }
    RETURN collect([type(this30), var45, var47]) AS var48
  }
  RETURN [NULL, NULL, var48] AS var49
}
RETURN var49 AS r0

// $param0 = ["person:joe-biden","event:biden-tweet"]
// $param1 = 0
// $param2 = 1
// $param3 = ["country:united-states","organization:us-forces-in-iraq"]
