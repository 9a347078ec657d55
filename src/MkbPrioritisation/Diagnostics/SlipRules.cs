using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>The slips by which a file is no longer YAML, in words of the file.</summary>
internal static class SlipRules
{
    public static readonly Finding IsTab = SyntaxRules.Broken(
        $"the line is indented with a tab; use spaces",
        $"de regel is ingesprongen met een tab; gebruik spaties");

    public static readonly Finding IsMerge = SyntaxRules.Broken(
        $"two versions were merged here and the choice between them is open; keep one, and delete the lines that start with <<<<<<<, ======= and >>>>>>>",
        $"hier zijn twee versies samengevoegd en is nog niet gekozen; houd er een, en verwijder de regels die beginnen met <<<<<<<, ======= en >>>>>>>");

    public static readonly Finding IsDirective = SyntaxRules.Broken(
        $"a line that starts with % is an instruction to YAML, and measure files need none; delete it, or put a text in quotation marks",
        $"een regel die met % begint is een opdracht aan YAML, en maatregelbestanden hebben die niet nodig; verwijder die, " +
        $"of zet een tekst tussen aanhalingstekens");

    public static readonly Finding QuoteIsOpen = SyntaxRules.Broken(
        $"the quotation mark that opens here is never closed; add the closing one at the end of the text",
        $"het aanhalingsteken dat hier opent wordt nergens gesloten; zet het sluitende aan het einde van de tekst");

    public static readonly Finding TextGoesOnBehindQuote = SyntaxRules.Broken(
        $"the text goes on behind its closing quotation mark; put the whole text in single quotation marks, '…', or leave out those at its start",
        $"de tekst gaat door achter het sluitende aanhalingsteken; zet de hele tekst tussen enkele aanhalingstekens, '…', of laat die aan het begin weg");

    public static readonly Finding ApostropheOpensQuote = SyntaxRules.Broken(
        $"the apostrophe at the start of this text opens a quotation; put the whole text in double quotation marks, \"…\"",
        $"de apostrof aan het begin van deze tekst opent een citaat; zet de hele tekst tussen dubbele aanhalingstekens, \"…\"");

    public static readonly Finding ApostropheEndsQuote = SyntaxRules.Broken(
        $"this apostrophe ends the text in single quotation marks; put the whole text in double quotation marks, \"…\"",
        $"deze apostrof beëindigt de tekst tussen enkele aanhalingstekens; zet de hele tekst tussen dubbele aanhalingstekens, \"…\"");

    public static readonly Finding IsNoEscape = SyntaxRules.Broken(
        $"a backslash in double quotation marks starts a special character, and this is none; write \\\\ for a backslash, or use single quotation marks",
        $"een backslash tussen dubbele aanhalingstekens begint een speciaal teken, en dit is er geen; schrijf \\\\ voor een backslash, " +
        $"of gebruik enkele aanhalingstekens");

    public static readonly Finding ColonInText = SyntaxRules.Broken(
        $"a colon followed by a space is part of a text here; put the whole text in quotation marks",
        $"hier hoort een dubbelepunt met een spatie erachter bij een tekst; zet de hele tekst tussen aanhalingstekens");

    public static readonly Finding CurlyQuotesWithColon = SyntaxRules.Broken(
        $"curly quotation marks do not hold a text together; put the text in straight ones, \"…\", as it holds a colon",
        $"krullende aanhalingstekens houden een tekst niet bijeen; zet de tekst tussen rechte, \"…\", want er staat een dubbelepunt in");

    public static readonly Finding HashCutsText = SyntaxRules.Broken(
        $"a # behind a space starts a comment, so that the rest of the line does not count; put the text in quotation marks",
        $"een # achter een spatie begint een opmerking, zodat de rest van de regel niet telt; zet de tekst tussen aanhalingstekens");

    public static readonly Finding CommaTooMany = SyntaxRules.Broken(
        $"there is a comma too many here; delete it",
        $"hier staat een komma te veel; verwijder die");

    public static readonly Finding KeyIsMissing = SyntaxRules.Broken(
        $"a key is missing before this colon; write \"key: value\"",
        $"voor deze dubbelepunt ontbreekt een sleutel; schrijf \"sleutel: waarde\"");

    public static readonly Finding DashBehindKey = SyntaxRules.Broken(
        $"a \"-\" behind a key starts a list, which needs a line of its own; for a value that is not known write \"unknown\", and put a text with a \"-\" " +
        $"in quotation marks",
        $"een \"-\" achter een sleutel begint een lijst, en die hoort op een eigen regel; schrijf voor een onbekende waarde \"unknown\", " +
        $"en zet een tekst met een \"-\" tussen aanhalingstekens");

    public static readonly Finding DashForValue = SyntaxRules.Broken(
        $"a \"-\" cannot stand for a value; leave the key out where nothing is known, or write \"unknown\" for a score",
        $"een \"-\" kan niet voor een waarde staan; laat de sleutel weg als er niets bekend is, of schrijf \"unknown\" voor een score");

    public static readonly Finding DashBehindAmount = SyntaxRules.Broken(
        $"a comma and a hyphen do not end an amount; leave them out",
        $"een komma en een streepje horen niet achter een bedrag; laat ze weg");

    public static readonly Finding QuestionMark = SyntaxRules.Broken(
        $"a \"?\" cannot stand for a value; for one that is not known write \"unknown\", and put a text that starts with it in quotation marks",
        $"een \"?\" kan niet voor een waarde staan; schrijf voor een onbekende \"unknown\", en zet een tekst die ermee begint tussen aanhalingstekens");

    public static readonly Finding KeysNeedBraces = SyntaxRules.Broken(
        $"several keys are on one line; put braces around them, {{ … }}, or give each a line of its own",
        $"er staan meer sleutels op één regel; zet er accolades omheen, {{ … }}, of geef elk een eigen regel");

    public static readonly Finding StrayDash = SyntaxRules.Broken(
        $"a \"-\" makes an item of a list, and the lines around it are none; delete the \"-\"",
        $"een \"-\" maakt er een onderdeel van een lijst van, en de regels eromheen zijn dat niet; verwijder de \"-\"");

    public static readonly Finding DashIsMissing = SyntaxRules.Broken(
        $"the lines around this one are items of a list; put \"- \" before it",
        $"de regels eromheen zijn onderdelen van een lijst; zet er \"- \" voor");

    public static readonly Finding DashNeedsSpace = SyntaxRules.Broken(
        $"put a space behind the \"-\"",
        $"zet een spatie achter de \"-\"");

    public static readonly Finding IsNoComment = SyntaxRules.Broken(
        $"a comment starts with #; write one before this line, or delete it",
        $"een opmerking begint met #; zet er een voor deze regel, of verwijder die");

    public static readonly Finding IsNotUnderstood = SyntaxRules.Broken(
        $"from here on the file cannot be understood; check the indentation, quotation marks and brackets of this line and the one above",
        $"vanaf hier is het bestand niet te begrijpen; kijk naar de inspringing, aanhalingstekens en haken van deze regel en die erboven");

    public static Finding IsInvisible(char character) => InvisibleCharacter.IsOddSpace(character)
        ? SyntaxRules.Broken(
            $"here is {InvisibleCharacter.Name(character)}, which is no space to YAML; replace it by an ordinary one",
            $"hier staat {InvisibleCharacter.Name(character)}, en dat is voor YAML geen spatie; vervang die door een gewone")
        : SyntaxRules.Broken(
            $"here is {InvisibleCharacter.Name(character)}, which nobody sees; delete it",
            $"hier staat {InvisibleCharacter.Name(character)}, dat niemand ziet; verwijder het");

    public static Finding TextStartsWith(char character) => SyntaxRules.Broken(
        $"a text cannot start with {character}; put it in quotation marks",
        $"een tekst kan niet met {character} beginnen; zet die tussen aanhalingstekens");

    public static readonly Finding PercentAlone = SyntaxRules.Broken(
        $"% is no value of its own: a share has its figure before it, as in 40%; a criterion's unit is \"EUR per year\" or \"months\", or is left out",
        $"% is op zichzelf geen waarde: een aandeel heeft zijn getal ervoor, zoals 40%; de eenheid van een criterium is \"EUR per year\" of \"months\", " +
        $"of blijft weg");

    public static Finding ApostropheOpensYear(string year) => SyntaxRules.Broken(
        $"an apostrophe opens a text in quotation marks here; write the year in four digits, {year:bare}",
        $"een apostrof opent hier een tekst tussen aanhalingstekens; schrijf het jaar in vier cijfers, {year:bare}");

    public static Finding IdStartsWithSign(string id) => SyntaxRules.Broken(
        $"an id has no > in it, but lower-case letters, digits and single hyphens; write {id:bare}",
        $"een id heeft geen >, maar kleine letters, cijfers en enkele koppeltekens; schrijf {id:bare}");

    public static Finding FigureStartsWithSign(string key, string figure) => key switch
    {
        "from" or "to" => SyntaxRules.Broken(
            $"a limit has no > before it; a band that starts there has from: {figure:bare}, and no to",
            $"voor een grens staat geen >; een klasse die daar begint heeft from: {figure:bare}, en geen to"),
        _ when figure.EndsWith('%') => SyntaxRules.Broken(
            $"a figure has no > before it; for a condition write {key:bare}: above {figure:bare}",
            $"voor een getal staat geen >; schrijf voor een voorwaarde {key:bare}: above {figure:bare}"),
        _ => SyntaxRules.Broken(
            $"a figure has no > before it; write the lowest and the highest that it may be, such as EUR 10-20 mln, or put a text in quotation marks",
            $"voor een getal staat geen >; schrijf het laagste en het hoogste dat het kan zijn, zoals EUR 10-20 mln, of zet een tekst tussen aanhalingstekens"),
    };

    public static readonly Finding CommentInText = SyntaxRules.Broken(
        $"a comment cannot stand inside a text; move it above the text's key, or delete it",
        $"een opmerking kan niet midden in een tekst staan; zet die boven de sleutel van de tekst, of verwijder die");

    public static readonly Finding ColonTooMany = SyntaxRules.Broken(
        $"there is a colon too many here; delete it, or put a text that ends in one in quotation marks",
        $"hier staat een dubbelepunt te veel; verwijder die, of zet een tekst die erop eindigt tussen aanhalingstekens");

    public static readonly Finding IsQuotedMail = SyntaxRules.Broken(
        $"a \">\" stands before this line, as in a quoted mail; delete it",
        $"er staat een \">\" voor deze regel, als in een geciteerde mail; verwijder die");

    public static readonly Finding SemicolonForComma = SyntaxRules.Broken(
        $"a semicolon does not part what stands in braces; write a comma",
        $"een puntkomma scheidt niet wat tussen accolades staat; schrijf een komma");

    public static readonly Finding HashNeedsSpace = SyntaxRules.Broken(
        $"a comment starts with a # behind a space; put two spaces before it",
        $"een opmerking begint met een # achter een spatie; zet er twee spaties voor");

    public static readonly Finding ItemBehindItem = SyntaxRules.Broken(
        $"another item of the list starts here; put it on a line of its own, with \"- \" before it",
        $"hier begint een volgend onderdeel van de lijst; zet het op een eigen regel, met \"- \" ervoor");

    public static Finding IsBullet(string bullet) => SyntaxRules.Broken(
        $"{bullet} starts no item of a list; write \"-\" in its place",
        $"{bullet} begint geen onderdeel van een lijst; schrijf op die plaats \"-\"");

    public static Finding KeyBehindValue(string key) => SyntaxRules.Broken(
        $"{key} is a key, and stands behind the value of another; give it a line of its own",
        $"{key} is een sleutel, en staat achter de waarde van een andere; geef die een eigen regel");

    public static Finding IsNoHeader(char sign) => SyntaxRules.Broken(
        $"a text in the lines below starts with \"{sign}-\", and nothing else; write that",
        $"een tekst in de regels eronder begint met \"{sign}-\", en niets anders; schrijf dat");

    public static Finding TextBehindHeader(string header) => SyntaxRules.Broken(
        $"behind {header} a text starts on the next line; move it there, indented further than its key, or delete the {header}",
        $"achter {header} begint een tekst op de volgende regel; zet die daar, verder ingesprongen dan de sleutel, of verwijder de {header}");

    public static Finding IsIndentedTooLittle(int spaces, int around) => SyntaxRules.Broken(
        $"the line is indented by {Spaces(spaces)}, and the lines it belongs with by {around}; put {Spaces(around - spaces)} before it",
        $"de regel springt {Spaces(spaces)} in, en de regels waar hij bij hoort {around}; zet er {Spaces(around - spaces)} voor");

    public static Finding IsIndentedTooMuch(int spaces, int around) => SyntaxRules.Broken(
        $"the line is indented by {Spaces(spaces)}, and the lines around it by {around}; delete {Spaces(spaces - around)} before it",
        $"de regel springt {Spaces(spaces)} in, en de regels eromheen {around}; haal er {Spaces(spaces - around)} voor weg");

    public static Finding LinesUnderValue(string key) => SyntaxRules.Broken(
        $"{key} has a value behind its colon and lines under it, and can have only one of the two; delete that value, or move it to a line under the key",
        $"{key} heeft een waarde achter de dubbelepunt en regels eronder, en dat kan niet allebei; haal die waarde weg, of zet haar op een regel onder de " +
        $"sleutel");

    public static Finding LanguageIsMissing(string key, string language) => SyntaxRules.Broken(
        $"{key} has a text without a language above this line; write \"{language:bare}: >-\" on a line of its own above that text",
        $"bij {key} staat boven deze regel een tekst zonder taal; schrijf \"{language:bare}: >-\" op een eigen regel boven die tekst");

    public static Finding LinesUnderBand(string key, string band) => SyntaxRules.Broken(
        $"{key} has {band} behind its colon and lines under it, and can have only one of the two; move it to a line under the key, \"band: {band:bare}\"",
        $"{key} heeft {band} achter de dubbelepunt en regels eronder, en dat kan niet allebei; zet dat op een regel onder de sleutel, \"band: {band:bare}\"");

    public static Finding KeyInText(string key) => SyntaxRules.Broken(
        $"\"{key:bare}:\" is part of the text above it here; put it on a line of its own, indented as far as the keys that it belongs with",
        $"\"{key:bare}:\" hoort hier bij de tekst erboven; zet het op een eigen regel, even ver ingesprongen als de sleutels waar het bij hoort");

    public static Finding LineIsMissing(string key, string parent) => SyntaxRules.Broken(
        $"{key} belongs under \"{parent:bare}:\"; write that on a line above it, indented less",
        $"{key} hoort onder \"{parent:bare}:\"; schrijf dat op een regel erboven, minder ver ingesprongen");

    public static Finding CriterionIsMissing(string key) => SyntaxRules.Broken(
        $"{key} belongs under a criterion; write its line above this one, two spaces nearer to the margin",
        $"{key} hoort onder een criterium; schrijf de regel daarvan erboven, twee spaties dichter bij de kantlijn");

    public static Finding ColonIsMissing(string key) => SyntaxRules.Broken(
        $"a colon is missing behind {key}; write \"{key:bare}:\"",
        $"achter {key} ontbreekt een dubbelepunt; schrijf \"{key:bare}:\"");

    public static Finding IsNoColon(string key, char character) => SyntaxRules.Broken(
        $"a colon belongs behind {key}, and not {character}; write \"{key:bare}: …\"",
        $"achter {key} hoort een dubbelepunt, en geen {character}; schrijf \"{key:bare}: …\"");

    public static Finding SpaceIsMissing(string key, string value) => SyntaxRules.Broken(
        $"put a space after the colon: \"{key:bare}: {value:bare}\"",
        $"zet een spatie achter de dubbelepunt: \"{key:bare}: {value:bare}\"");

    public static Finding IsNoKeyAndValue(string line) => SyntaxRules.Broken(
        $"{line} is not a \"key: value\" line; if it belongs to the text above, indent it further than the key of that text",
        $"{line} is geen regel met \"sleutel: waarde\"; hoort het bij de tekst erboven, laat het dan verder inspringen dan de sleutel van die tekst");

    public static Finding BracketIsOpen(char bracket) => SyntaxRules.Broken(
        $"the {bracket} that opens here is never closed; add {Closing(bracket)} where it ends, or put a text that starts with it in quotation marks",
        $"de {bracket} die hier opent wordt nergens gesloten; zet {Closing(bracket)} waar die eindigt, of zet een tekst die ermee begint tussen " +
        $"aanhalingstekens");

    public static Finding BracketAboveLines(char bracket) => SyntaxRules.Broken(
        $"the lines below this {bracket} have no commas between them; delete it, and the {Closing(bracket)} that closes it",
        $"tussen de regels onder deze {bracket} staan geen komma's; verwijder die, en de {Closing(bracket)} die hem sluit");

    public static Finding ClosesNothing(char bracket) => SyntaxRules.Broken(
        $"this {bracket} closes nothing; delete it, or put a text that holds it in quotation marks",
        $"deze {bracket} sluit niets; verwijder die, of zet een tekst waar die in staat tussen aanhalingstekens");

    public static Finding ClosesAnother(char bracket, char open) => SyntaxRules.Broken(
        $"here is {bracket} where {Closing(open)} belongs, which closes the {open} before it",
        $"hier staat {bracket} waar {Closing(open)} hoort, die de {open} ervoor sluit");

    public static Finding BracketInText(char bracket) => SyntaxRules.Broken(
        $"a text with {bracket} in it needs quotation marks",
        $"een tekst waar {bracket} in staat moet tussen aanhalingstekens");

    public static Finding TextGoesOnBehindBracket(char bracket) => SyntaxRules.Broken(
        $"the line goes on behind the {bracket} that ends its value; delete the rest, or put the whole text in quotation marks if it is one",
        $"de regel gaat door achter de {bracket} die de waarde beëindigt; verwijder de rest, of zet de hele tekst tussen aanhalingstekens als het er een is");

    public static Finding KeyBehindKey(string key) => SyntaxRules.Broken(
        $"{key} is a key, and another comes before it on this line; put braces around it and what follows, {{ {key:bare}: … }}, or give it a line below, " +
        $"indented further",
        $"{key} is een sleutel, en er staat er al een voor op deze regel; zet er accolades omheen, met wat volgt, {{ {key:bare}: … }}, " +
        $"of geef hem een regel eronder, verder ingesprongen");

    public static Finding CommaIsMissing(string key) => SyntaxRules.Broken(
        $"a comma is missing before {key}",
        $"voor {key} ontbreekt een komma");

    public static Finding IsNoComma(string key) => SyntaxRules.Broken(
        $"between braces a comma parts what follows each other; write one in place of the semicolon before {key}",
        $"tussen accolades scheidt een komma wat op elkaar volgt; schrijf die in plaats van de puntkomma voor {key}");

    private static char Closing(char bracket) => bracket == '{' ? '}' : ']';

    private static Phrase Spaces(int number) => number == 1 ? new($"1 space", $"1 spatie") : new($"{number} spaces", $"{number} spaties");
}
