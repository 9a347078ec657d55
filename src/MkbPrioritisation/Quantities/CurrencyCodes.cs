using System.Collections.Frozen;

namespace MkbPrioritisation.Quantities;

/// <summary>The codes of ISO 4217 for currencies in use, and that for none; no other code is one, so that a slip in one is found.</summary>
internal static class CurrencyCodes
{
    private const string All =
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY "
        + "COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR "
        + "IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR "
        + "MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD "
        + "SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD "
        + "XCG XOF XPF XXX YER ZAR ZMW ZWG";

    private static readonly FrozenSet<string> Known = All.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string text) => text == "EUR" || Known.Contains(text);
}
