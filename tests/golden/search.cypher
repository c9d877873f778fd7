CALL () {
  CALL db.index.fulltext.queryNodes('words_entity_name_aliases_description_externalIds', $param0.query) YIELD node AS this0, score AS var1
  WITH this0, (((var1 * (1 + (toFloat($param0.length) / ($param0.length + abs((size(coalesce(this0.name, '')) - $param0.length)))))) / $param0.full) + CASE
    WHEN var1 < $param0.least THEN 0
    WHEN $param0.key IN coalesce(this0.name_keys, []) THEN 4
    WHEN $param0.key IN coalesce(this0.aliases_keys, []) THEN 3
    WHEN $param0.key IN coalesce(this0.description_keys, []) THEN 2
    WHEN $param0.key IN coalesce(this0.externalIds_keys, []) THEN 1
    ELSE 0
  END) AS var2
  WHERE (this0:Country OR this0:Organization)
  WITH this0, var2
  ORDER BY var2 DESC, this0.id ASC
  LIMIT $param1
  RETURN collect([var2, this0.id, [this0.id, this0.name]]) AS var3
}
RETURN var3 AS r0

// $param0 = {"query":"+(name_words:/iran/^262144 aliases_words:/iran/^131072 description_words:/iran/^65536 externalIds_words:/iran/^32768 name_words:/iran.*/^8192 aliases_words:/iran.*/^4096 description_words:/iran.*/^2048 name_words:/(.?ran|i.?an|ir.?n|ira.?|.iran|i.ran|ir.an|ira.n|iran.|rian|iarn|irna)/^256 aliases_words:/(.?ran|i.?an|ir.?n|ira.?|.iran|i.ran|ir.an|ira.n|iran.|rian|iarn|irna)/^128 name_words:/ira.*/^8 aliases_words:/ira.*/^4)","key":"iran","length":4,"full":1048576,"least":32768}
// $param1 = 6
