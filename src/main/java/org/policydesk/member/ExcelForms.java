package org.policydesk.member;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactType;
import org.policydesk.eligibility.Unit;
import org.policydesk.member.excel.CellKind;
import org.policydesk.member.excel.ColumnForm;
import org.policydesk.member.excel.SheetForm;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sheets that members' data comes and goes in: fixed columns, and one for each fact of the dictionary. */
@Component
class ExcelForms {
    static final String PARTICULARS = "企业";
    static final String FACTS = "指标";
    static final String TITLES = "资质";
    static final String PRODUCTS = "产品";
    static final String YES = "是";
    static final String NO = "否";

    /** What erases a value, where a blank cell leaves it as it is. */
    static final String CLEAR = "清空";

    private static final int RULES = 6;

    private final MessageSource texts;
    private final List<SheetForm> all;

    ExcelForms(MessageSource texts) {
        this.texts = texts;
        Map<String, List<ColumnForm>> sheets = new LinkedHashMap<>();
        rows().forEach(row ->
                sheets.computeIfAbsent(row[0], name -> new ArrayList<>()).add(column(row)));
        FactDictionary.standard().entered(FactType.NUMBER).stream()
                .filter(FactDefinition::byFiscalYear)
                .forEach(fact -> sheets.getOrDefault(FACTS, new ArrayList<>()).add(fact(fact)));
        all = sheets.entrySet().stream()
                .map(sheet -> new SheetForm(sheet.getKey(), sheet.getValue()))
                .toList();
    }

    /** Every sheet, the companies first. */
    List<SheetForm> all() {
        return all;
    }

    SheetForm sheet(String name) {
        return all.stream().filter(form -> form.name().equals(name)).findFirst().orElseThrow();
    }

    /** What stands at the head of the sheet of notes. */
    List<String> rules() {
        List<String> rules = new ArrayList<>();
        for (int i = 1; i <= RULES; i++) {
            rules.add(say("excel.rule." + i, CLEAR));
        }
        return rules;
    }

    String say(String key, Object... args) {
        return texts.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
    }

    String ownership(Ownership ownership) {
        return say("member.ownership." + ownership);
    }

    String legalForm(LegalForm form) {
        return say("member.legalForm." + form);
    }

    String active(boolean active) {
        return say(active ? "member.active" : "member.left");
    }

    /** The dictionary's Chinese name for the key; the key itself if it has none. */
    static String label(String key) {
        return FactDictionary.standard().find(key).map(FactDefinition::zh).orElse(key);
    }

    private ColumnForm column(String[] row) {
        return new ColumnForm(
                row[1],
                row[4],
                CellKind.valueOf(row[2]),
                Boolean.parseBoolean(row[3]),
                Unit.NONE,
                choices(row[1]),
                row[5]);
    }

    private ColumnForm fact(FactDefinition fact) {
        return new ColumnForm(
                fact.key(),
                fact.zh(),
                CellKind.NUMBER,
                false,
                fact.unit(),
                List.of(),
                say("excel.note.fact." + fact.unit(), CLEAR));
    }

    private List<String> choices(String key) {
        FactDictionary facts = FactDictionary.standard();
        return switch (key) {
            case "regionCode" ->
                Regions.standard().all().stream().map(Region::fullName).toList();
            case "ownership" ->
                Arrays.stream(Ownership.values()).map(this::ownership).toList();
            case "active" -> List.of(active(true), active(false));
            case "key" ->
                facts.ofType(FactType.QUALIFICATION).stream()
                        .map(FactDefinition::zh)
                        .toList();
            case "catalogue" ->
                facts.ofType(FactType.PRODUCT).stream().map(FactDefinition::zh).toList();
            case "legalForm" ->
                Arrays.stream(LegalForm.values()).map(this::legalForm).toList();
            case "level" ->
                facts.ofType(FactType.QUALIFICATION).stream()
                        .flatMap(title -> facts.levels(title.key()).stream())
                        .distinct()
                        .toList();
            case "held", "listed", "aboveScale" -> List.of(YES, NO);
            default -> List.of();
        };
    }

    private static List<String[]> rows() {
        try (InputStream in = SheetForm.class.getResourceAsStream("columns.csv")) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: columns.csv");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
