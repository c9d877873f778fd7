CALL () {
  CALL () {
    MATCH (this0:Person)
    RETURN this0, 0 AS var1
    UNION ALL
    MATCH (this2:Entity)-[this3:CAUSED]-(this4)
    WITH DISTINCT this2
    MATCH (this2)<-[this5:PARTICIPATED_IN]-(this0:Person)
    RETURN DISTINCT this0, 1 AS var1
    UNION ALL
    MATCH (this0:Person)<-[this6:PARTICIPATED_IN]-(this7)
    RETURN DISTINCT this0, 2 AS var1
    UNION ALL
    MATCH (this0:Person)-[this8:CAUSED]-(this9)
    RETURN DISTINCT this0, 3 AS var1
  }
  WITH this0, collect(var1) AS var10
  WHERE 0 IN var10
  WITH this0, var10
  WHERE (1 IN var10 OR (3 IN var10 AND 2 IN var10))
  WITH this0
  WITH this0
  ORDER BY this0.id ASC
  LIMIT $param0
  RETURN collect([[this0.name]]) AS var11
}
CALL () {
  CALL () {
    MATCH (this12:Person)
    RETURN this12, 0 AS var13
    UNION ALL
    MATCH (this14:Entity)
    WHERE this14.name = $param1
    WITH this14
    MATCH (this14)-[this15:PARTICIPATED_IN]->(this16:Event)
    WITH DISTINCT this16
    MATCH (this16)<-[this17:PARTICIPATED_IN]-(this12:Person)
    RETURN DISTINCT this12, 1 AS var13
  }
  WITH this12, collect(var13) AS var18
  WHERE 0 IN var18
  WITH this12, var18
  WHERE NOT (1 IN var18)
  WITH this12
  RETURN count(this12) AS var19
}
RETURN var11 AS r0, var19 AS r1

// $param0 = 6
// $param1 = "Iraq"
