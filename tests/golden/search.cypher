CALL () {
  CALL db.index.fulltext.queryNodes('search_entity_name_aliases_description', $param0.query) YIELD node AS this0, score AS var1
  WITH this0, (((var1 * (1 + (toFloat($param0.length) / ($param0.length + abs((size(coalesce(this0.name, '')) - $param0.length)))))) / $param0.full) + CASE
    WHEN var1 < $param0.least THEN 0
    WHEN any(var3 IN ([] + this0.name) WHERE [var2 IN split(normalize(toLower(var3), NFD), '') WHERE var2 =~ '[\\p{L}\\p{N}]'] = $param0.letters) THEN 3
    WHEN any(var5 IN ([] + this0.aliases) WHERE [var4 IN split(normalize(toLower(var5), NFD), '') WHERE var4 =~ '[\\p{L}\\p{N}]'] = $param0.letters) THEN 2
    WHEN any(var7 IN ([] + this0.description) WHERE [var6 IN split(normalize(toLower(var7), NFD), '') WHERE var6 =~ '[\\p{L}\\p{N}]'] = $param0.letters) THEN 1
    ELSE 0
  END) AS var8
  WHERE (this0:Country OR this0:Organization)
  WITH this0, var8
  ORDER BY var8 DESC, this0.id ASC
  LIMIT $param1
  RETURN collect([var8, this0.id, [this0.id, this0.name]]) AS var9
}
RETURN var9 AS r0

// $param0 = {"query":"+(name:/iran/^16384 aliases:/iran/^8192 description:/iran/^4096 name:/iran.*/^1024 aliases:/iran.*/^512 description:/iran.*/^256 name:/(.?ran|i.?an|ir.?n|ira.?|.iran|i.ran|ir.an|ira.n|iran.)/^64 aliases:/(.?ran|i.?an|ir.?n|ira.?|.iran|i.ran|ir.an|ira.n|iran.)/^32 description:/(.?ran|i.?an|ir.?n|ira.?|.iran|i.ran|ir.an|ira.n|iran.)/^16 name:/ira.*/^4 aliases:/ira.*/^2 description:/ira.*/^1)","letters":["i","r","a","n"],"length":4,"full":65536,"least":4096}
// $param1 = 6
