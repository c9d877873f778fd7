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
  }], ['TOPIC', COUNT {
    MATCH (this5:Topic)
  }], ['WORK', COUNT {
    MATCH (this6:Work)
  }]] AS var7
}
CALL () {
  MATCH (this8:Event)
  WHERE this8.status = $param0
  WITH CASE
    WHEN left(this8.startDate, 7) = left(this8.endDate, 7) THEN left(this8.startDate, 7)
  END AS var9, count(this8) AS var10
  RETURN collect([var9, var10]) AS var11
}
CALL () {
  MATCH (this12:Country)
  WHERE this12.id = $param1
  CALL (this12) {
    RETURN COUNT {
      MATCH (this12)-[:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN]-()
    } AS var13
  }
  CALL (this12) {
    RETURN [['ABOUT_TOPIC', COUNT {
      MATCH (this12)-[:ABOUT_TOPIC]-()
    }], ['BELONGS_TO', COUNT {
      MATCH (this12)-[:BELONGS_TO]-()
    }], ['CAUSED', COUNT {
      MATCH (this12)-[:CAUSED]-()
    }], ['CONCERNS', COUNT {
      MATCH (this12)-[:CONCERNS]-()
    }], ['CONTROLS', COUNT {
      MATCH (this12)-[:CONTROLS]-()
    }], ['COOPERATES_WITH', COUNT {
      MATCH (this12)-[:COOPERATES_WITH]-()
    }], ['HOLDS_OFFICE', COUNT {
      MATCH (this12)-[:HOLDS_OFFICE]-()
    }], ['ISSUED', COUNT {
      MATCH (this12)-[:ISSUED]-()
    }], ['LINKED_TO', COUNT {
      MATCH (this12)-[:LINKED_TO]-()
    }], ['LOCATED_IN', COUNT {
      MATCH (this12)-[:LOCATED_IN]-()
    }], ['MEMBER_OF', COUNT {
      MATCH (this12)-[:MEMBER_OF]-()
    }], ['OPERATES_IN', COUNT {
      MATCH (this12)-[:OPERATES_IN]-()
    }], ['OPPOSES', COUNT {
      MATCH (this12)-[:OPPOSES]-()
    }], ['PARTICIPATED_IN', COUNT {
      MATCH (this12)-[:PARTICIPATED_IN]-()
    }], ['PART_OF', COUNT {
      MATCH (this12)-[:PART_OF]-()
    }], ['PRECEDED', COUNT {
      MATCH (this12)-[:PRECEDED]-()
    }], ['PRODUCED', COUNT {
      MATCH (this12)-[:PRODUCED]-()
    }], ['SUPPORTS', COUNT {
      MATCH (this12)-[:SUPPORTS]-()
    }], ['TOOK_PLACE_IN', COUNT {
      MATCH (this12)-[:TOOK_PLACE_IN]-()
    }]] AS var14
  }
  CALL (this12) {
    MATCH (this12)-[this15:ABOUT_TOPIC|BELONGS_TO|CAUSED|CONCERNS|CONTROLS|COOPERATES_WITH|HOLDS_OFFICE|ISSUED|LINKED_TO|LOCATED_IN|MEMBER_OF|OPERATES_IN|OPPOSES|PARTICIPATED_IN|PART_OF|PRECEDED|PRODUCED|SUPPORTS|TOOK_PLACE_IN]-(this16)
    WHERE ((this15.startDate IS NULL OR this15.startDate <= $param2) AND (this15.endDate IS NULL OR this15.endDate >= $param3))
    WITH CASE
      WHEN left(this15.startDate, 4) = left(this15.endDate, 4) THEN left(this15.startDate, 4)
    END AS var17, count(this15) AS var18
    RETURN collect([var17, var18]) AS var19
  }
  CALL (this12) {
    MATCH (this12)-[this20:PARTICIPATED_IN]->(this21)
    WITH this21.type AS var22, count(this20) AS var23
    RETURN collect([var22, var23]) AS var24
  }
  RETURN head(collect([var13, var14, var19, var24])) AS var25
}
RETURN var7 AS r0, var11 AS r1, var25 AS r2

// $param0 = "OCCURRED"
// $param1 = "country:iraq"
// $param2 = "2014-12-31"
// $param3 = "2014-12-31"
