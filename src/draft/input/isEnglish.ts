const LENGTH = 20_000
/** The words that every English text is full of, and that few other languages have. */
const FREQUENT = new Set(
  `the of and to in is that it was for on with as at by from this be are or an have has had not but they their his her he she we you will would which who
   were been said its there when after about than more over also into out up one two no if can could all some what so new`.split(
    /\s+/,
  ),
)
/** Words of languages that share some of these with English, such as `in`, `was` and `is`. */
const OTHERS = new Set(
  `der die das und ist nicht mit den von zu auf ein eine dem het een van en niet dat op zijn voor le la les des et une est dans que qui pour el los las
   una por con del che di il non sono per och att som det på av är ikke og til jest się nie w z na`.split(/\s+/),
)

/** Whether a text is in English, by its small words. A text of a few words counts as English unless it has other letters. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, LENGTH)
      .toLowerCase()
      .match(/\p{L}[\p{L}’']*/gu) ?? []
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word))
  if (words.length === 0 || latin.length * 2 < words.length) return false
  const count = (list: ReadonlySet<string>): number => words.filter((word) => list.has(word)).length
  const [english, other] = [count(FREQUENT), count(OTHERS)]
  if (words.length < 12) return other <= english
  return english > other && english * 100 >= words.length * 12
}
