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
      MATCH (this7)-[this8:HOLDS_OFFICE|MEMBER_OF]-(this9)
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
  CALL (var1, var27) {
    WITH var1 AS var29, CASE
      WHEN size(var27) >= (size(var1) + $param3) THEN var1
      ELSE []
    END AS var30
    CALL (var30, var29) {
      UNWIND CASE
        WHEN $param4 >= 1 THEN var30
        ELSE []
      END AS this31
      MATCH (this31)-[this32:HOLDS_OFFICE|MEMBER_OF]-(this33)
      WITH this33, count(this32) AS var34
      WITH collect([this33, 1]) AS var35
      UNWIND ([var36 IN var29 | [var36, 0]] + var35) AS var37
      WITH var37[0] AS var38, min(var37[1]) AS var39
      WITH var38, var39
      WHERE var39 = 1
      RETURN collect(var38) AS var40
    }
    WITH (var29 + var40) AS var41, var40
    RETURN CASE
      WHEN size(var27) >= (size(var1) + $param3) THEN (size(var41) - size(var27))
      ELSE 0
    END AS var42
  }
  CALL (var27) {
    UNWIND range(0, (size(var27) - 1)) AS var43
    WITH var43, var27[var43] AS this44
    ORDER BY var43 ASC
    RETURN collect([this44.id, this44.name]) AS var45
  }
  CALL (var27) {
    UNWIND var27 AS this46
    MATCH (this46)-[this47:HOLDS_OFFICE|MEMBER_OF]->(this48)
    WHERE this48 IN var27
    WITH this47
    ORDER BY size(this47.evidence) DESC, this47.id ASC
    WITH collect(this47) AS var49
    WITH var49[0..2000] AS var50
    UNWIND range(0, (size(var50) - 1)) AS var51
    WITH var51, var50[var51] AS this47
    ORDER BY var51 ASC
    RETURN collect([type(this47)]) AS var52
  }
  RETURN [var42, var45, var52] AS var53
}
RETURN var53 AS r0

// $param0 = ["person:joe-biden"]
// $param1 = 5
// $param2 = 1
// $param3 = 5
// $param4 = 1
