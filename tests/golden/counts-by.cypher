CALL () {
  RETURN [['COUNTRY', COUNT {
    MATCH (this0:Country)
  }], ['EVENT', COUNT {
    MATCH (this1:Event)
  }], ['ORGANIZATION', COUNT {
    MATCH (this2:Organization)
  }], ['PERSON', COUNT {
    MATCH (this3:Person)
  }], ['PLACE', COUNT {
    MATCH (this4:Place)
  }]] AS var5
}
CALL () {
  MATCH (this6:Event)
  WHERE this6.status = $param0
  WITH CASE
    WHEN left(this6.startDate, 7) = left(this6.endDate, 7) THEN left(this6.startDate, 7)
  END AS var7, count(this6) AS var8
  RETURN collect([var7, var8]) AS var9
}
CALL () {
  MATCH (this10:Country)
  WHERE this10.id = $param1
  CALL (this10) {
    RETURN COUNT {
      MATCH (this10)-[:BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|SUPPORTS|TOOK_PLACE_IN]-()
    } AS var11
  }
  CALL (this10) {
    RETURN [['BELONGS_TO', COUNT {
      MATCH (this10)-[:BELONGS_TO]-()
    }], ['CAUSED', COUNT {
      MATCH (this10)-[:CAUSED]-()
    }], ['CONCERNS', COUNT {
      MATCH (this10)-[:CONCERNS]-()
    }], ['CONTROLS', COUNT {
      MATCH (this10)-[:CONTROLS]-()
    }], ['COOPERATES_WITH', COUNT {
      MATCH (this10)-[:COOPERATES_WITH]-()
    }], ['HOLDS_OFFICE', COUNT {
      MATCH (this10)-[:HOLDS_OFFICE]-()
    }], ['LINKED_TO', COUNT {
      MATCH (this10)-[:LINKED_TO]-()
    }], ['LOCATED_IN', COUNT {
      MATCH (this10)-[:LOCATED_IN]-()
    }], ['MEMBER_OF', COUNT {
      MATCH (this10)-[:MEMBER_OF]-()
    }], ['OPERATES_IN', COUNT {
      MATCH (this10)-[:OPERATES_IN]-()
    }], ['OPPOSES', COUNT {
      MATCH (this10)-[:OPPOSES]-()
    }], ['PARTICIPATED_IN', COUNT {
      MATCH (this10)-[:PARTICIPATED_IN]-()
    }], ['PART_OF', COUNT {
      MATCH (this10)-[:PART_OF]-()
    }], ['PRECEDED', COUNT {
      MATCH (this10)-[:PRECEDED]-()
    }], ['SUPPORTS', COUNT {
      MATCH (this10)-[:SUPPORTS]-()
    }], ['TOOK_PLACE_IN', COUNT {
      MATCH (this10)-[:TOOK_PLACE_IN]-()
    }]] AS var12
  }
  CALL (this10) {
    MATCH (this10)-[this13:BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|SUPPORTS|TOOK_PLACE_IN]-(this14)
    WHERE ((this13.startDate IS NULL OR this13.startDate <= $param2) AND (this13.endDate IS NULL OR this13.endDate >= $param3))
    WITH CASE
      WHEN left(this13.startDate, 4) = left(this13.endDate, 4) THEN left(this13.startDate, 4)
    END AS var15, count(this13) AS var16
    RETURN collect([var15, var16]) AS var17
  }
  CALL (this10) {
    MATCH (this10)-[this18:PARTICIPATED_IN]->(this19)
    WITH this19.type AS var20, count(this18) AS var21
    RETURN collect([var20, var21]) AS var22
  }
  RETURN head(collect([var11, var12, var17, var22])) AS var23
}
RETURN var5 AS r0, var9 AS r1, var23 AS r2

// $param0 = "OCCURRED"
// $param1 = "country:iraq"
// $param2 = "2014-12-31"
// $param3 = "2014-12-31"
