CALL () {
  MATCH (this0:Person)
  WHERE this0.id = $param0
  RETURN head(collect([this0.name, this0.aliases])) AS var1
}
RETURN var1 AS r0

// $param0 = "person:joe-biden"
