package org.policydesk.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.member.MemberRecords.Without;
import org.springframework.stereotype.Component;

/** What is recorded of members, as rows of the sheets that an import takes. */
@Component
class ExcelExport {
    private final ExcelForms forms;
    private final BusinessClock clock;

    ExcelExport(ExcelForms forms, BusinessClock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** The sheet's rows, made one by one as they are asked for. */
    Iterator<Map<String, Object>> rows(String sheet, Standing standing) {
        return standing.byCode().values().stream()
                .flatMap(company -> rows(sheet, standing, company))
                .iterator();
    }

    private Stream<Map<String, Object>> rows(String sheet, Standing standing, Company company) {
        return switch (sheet) {
            case ExcelForms.PARTICULARS -> Stream.of(particulars(company));
            case ExcelForms.FACTS -> facts(standing, company);
            case ExcelForms.TITLES ->
                Stream.concat(
                        standing.titles(company).stream().map(title -> title(company, title)),
                        without(standing, company, Without.Kind.QUALIFICATION, "key", "held"));
            case ExcelForms.PRODUCTS ->
                Stream.concat(
                        standing.products(company).stream().map(product -> product(company, product)),
                        without(standing, company, Without.Kind.PRODUCT, "catalogue", "listed"));
            default -> Stream.empty();
        };
    }

    private Map<String, Object> particulars(Company company) {
        MemberParticulars p = company.particulars();
        Map<String, Object> row = row(company);
        put(row, "formerNames", String.join("；", p.formerNames()));
        put(row, "regionCode", company.region().fullName());
        put(row, "industryCode", p.industryCode());
        put(row, "industryName", p.industryName());
        put(row, "branch", p.branch());
        Ownership ownership = p.ownership();
        put(row, "ownership", ownership == null ? null : forms.ownership(ownership));
        put(row, "centralGroup", p.centralGroup());
        put(row, "foundedOn", p.foundedOn());
        put(row, "recommendingUnits", String.join("；", p.recommendingUnits()));
        LegalForm form = p.legalForm();
        put(row, "legalForm", form == null ? null : forms.legalForm(form));
        Boolean above = p.aboveScale();
        put(row, "aboveScale", above == null ? null : above ? ExcelForms.YES : ExcelForms.NO);
        put(row, "active", forms.active(company.active()));
        return row;
    }

    /** The years that have any, and the last full one, to be filled in. */
    private Stream<Map<String, Object>> facts(Standing standing, Company company) {
        TreeSet<Integer> years = new TreeSet<>(standing.facts(company.id()).keySet());
        years.add(clock.today().getYear() - 1);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int year : years) {
            Map<String, Object> row = row(company);
            row.put("fiscalYear", year);
            Map<String, FactValue> facts = standing.facts(company, year);
            facts.forEach((key, fact) -> row.put(key, fact.value()));
            facts.values().stream()
                    .filter(fact -> RecordRules.needsSource(fact.key()))
                    .map(FactValue::source)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(source -> row.put("source", source));
            rows.add(row);
        }
        return rows.stream();
    }

    private static Map<String, Object> title(Company company, Qualification title) {
        Map<String, Object> row = row(company);
        row.put("key", ExcelForms.label(title.key()));
        row.put("held", ExcelForms.YES);
        put(row, "level", title.level());
        put(row, "batch", title.batch());
        put(row, "number", title.number());
        put(row, "issuedOn", title.issuedOn());
        put(row, "expiresOn", title.expiresOn());
        return row;
    }

    private static Map<String, Object> product(Company company, ListedProduct product) {
        Map<String, Object> row = row(company);
        row.put("catalogue", ExcelForms.label(product.catalogue()));
        row.put("listed", ExcelForms.YES);
        row.put("entry", product.label());
        put(row, "model", product.model());
        return row;
    }

    private static Stream<Map<String, Object>> without(
            Standing standing, Company company, Without.Kind kind, String keyColumn, String answerColumn) {
        return standing.without(company).stream()
                .filter(none -> none.kind() == kind)
                .map(Without::key)
                .sorted()
                .map(key -> {
                    Map<String, Object> row = row(company);
                    row.put(keyColumn, ExcelForms.label(key));
                    row.put(answerColumn, ExcelForms.NO);
                    return row;
                });
    }

    private static Map<String, Object> row(Company company) {
        Map<String, Object> row = new HashMap<>();
        row.put("creditCode", company.particulars().creditCode());
        row.put("name", company.particulars().name());
        return row;
    }

    private static void put(Map<String, Object> row, String key, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            row.put(key, value);
        }
    }
}
