/** Frequent function words of the languages that captures come in. Prose is full of them, furniture is not. */
export const stopWords = new Set(
  [
    // English
    'a about after all also an and are as at be because been but by can could did do for from had has have he her him his if in into is it its just more no not of on one or other out over said she so some than that the their them then there these they this to up was we were what when which who will with would you your i my our us me',
    // German
    'der die das und ist nicht ein eine einer eines einem einen zu den dem des mit von auf für im in sich als auch es an werden aus er hat dass sie nach bei wird um am sind noch wie über so zum zur war haben nur oder aber vor bis mehr durch man sein wurde',
    // French
    'le la les de des du un une et est en que qui dans pour pas sur au avec ce il elle ne se plus par son sa ses aux ont été cette mais ou comme nous vous leur après était selon',
    // Spanish
    'el los las y en que un una por con no se para su al lo como más o pero sus le ha fue es son entre cuando muy sin sobre también hasta desde este está',
    // Portuguese
    'os as do da dos das em um uma para com não se na no por mais como mas foi ao ele tem sua ou quando muito nos já eu também só pelo pela até isso ela entre',
    // Italian
    'il lo gli di che è per non si con una del della dei delle nel nella più anche come ma al alla sono ha le dal dalla questo suo hanno',
    // Dutch, Indonesian
    'het een van op te dat niet zijn voor met aan yang dan di dari untuk dengan ini itu pada tidak dalam ke akan adalah oleh juga',
    // Russian
    'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему теперь когда даже ну для что-то этого это был быть этом чтобы при или которые также после который',
    // Ukrainian, Bulgarian, Serbian in Cyrillic
    'та і з що до не на про як за від це його її',
    // Arabic
    'في من على إلى أن التي الذي هذا هذه عن مع كان قال ما لا أو قد كما بين بعد',
    // Turkish, Polish
    've bir bu da de için ile olarak daha w z na się nie do jest że o jak po',
  ]
    .join(' ')
    .split(' '),
);
