CALL () {
  MATCH (this0:Entity)-[this1:HOLDS_OFFICE]->()
  WHERE (this0.id = $param0 AND this1.id = $param1)
  RETURN head(collect([this1.role])) AS var2
}
RETURN var2 AS r0

// $param0 = "person:jen-psaki"
// $param1 = "holds-office:person:jen-psaki/country:united-states/71dcde6c"
