package org.policydesk.ui.component;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.MissingFact;
import org.policydesk.eligibility.Unit;
import org.policydesk.member.CatalogueEntry;
import org.policydesk.member.Catalogues;
import org.policydesk.member.Industries;

/**
 * Facts' names and numbers with their units in the reader's language: 2,800 万元, 4.8%, 0.2 个百分点. Immutable.
 *
 * @param words the reader's language
 */
public record Quantities(Words words) {
    /** The name of a fact or of a catalogue's entry; its key if neither the dictionary nor a catalogue knows it. */
    public String name(String fact) {
        return FactDictionary.standard()
                .find(fact)
                .map(one -> chinese() ? one.zh() : one.en())
                .orElseGet(
                        () -> Catalogues.standard().find(fact).map(this::name).orElse(fact));
    }

    /** A value of a text attribute in words: 有限责任公司 for LIMITED, an industry with its name; any other as it stands. */
    public String value(String attribute, String value) {
        return switch (attribute) {
            case FactKey.OWNERSHIP -> words.say("member.ownership." + value);
            case FactKey.LEGAL_FORM -> words.say("member.legalForm." + value);
            case FactKey.ABOVE_SCALE -> words.say("condition.yesNo." + value);
            case FactKey.INDUSTRY ->
                Industries.standard()
                        .find(value)
                        .map(industry -> industry.code() + " " + industry.name())
                        .orElse(value);
            default -> value;
        };
    }

    private String name(CatalogueEntry entry) {
        return words.say("component.catalogue.entry", name(entry.catalogue()), entry.label());
    }

    /** A missing fact with the year that it is missing for: 2024 年度研发费用. */
    public String name(MissingFact missing) {
        return missing.fiscalYear() == null
                ? name(missing.key())
                : words.say("component.reason.factOfYear", year(missing.fiscalYear()), name(missing.key()));
    }

    /** The number with the fact's unit. */
    public String amount(String fact, BigDecimal number) {
        return withUnit(unitOf(fact), number);
    }

    /** A difference between two numbers of that fact, without its sign; between percentages in percentage points. */
    public String distance(String fact, BigDecimal distance) {
        Unit unit = unitOf(fact);
        return unit == Unit.PERCENT
                ? words.say("component.reason.points", plain(distance.abs()))
                : withUnit(unit, distance.abs());
    }

    /** A year as text, which no number format may group. */
    static String year(int year) {
        return String.valueOf(year);
    }

    private String withUnit(Unit unit, BigDecimal number) {
        return switch (unit) {
            case NONE -> plain(number);
            case PERCENT -> plain(number) + "%";
            case WAN_YUAN, PERSONS, YEARS, ITEMS, POINTS, RANK ->
                plain(number) + " " + (chinese() ? unit.zh() : unit.en());
        };
    }

    private static Unit unitOf(String fact) {
        return FactDictionary.standard().find(fact).map(FactDefinition::unit).orElse(Unit.NONE);
    }

    static String plain(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    private boolean chinese() {
        return words.say("component.language").startsWith("zh");
    }
}
