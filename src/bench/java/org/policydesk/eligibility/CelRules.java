package org.policydesk.eligibility;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policydesk.eligibility.Criterion.Compare;

/** Conditions as expressions of CEL over two maps: numbers by fact and year, titles by name. */
final class CelRules {
    private static final Map<String, String> WHOLE_OF = Map.of(
            FactKey.MAIN_BUSINESS_RATIO, FactKey.MAIN_BUSINESS_REVENUE + "/" + FactKey.REVENUE,
            FactKey.DEBT_RATIO, FactKey.TOTAL_LIABILITIES + "/" + FactKey.TOTAL_ASSETS,
            FactKey.RD_EXPENSE_RATIO, FactKey.RD_EXPENSE + "/" + FactKey.REVENUE);
    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .addVar("n", MapType.create(SimpleType.STRING, SimpleType.DOUBLE))
            .addVar("t", MapType.create(SimpleType.STRING, SimpleType.BOOL))
            .setResultType(SimpleType.BOOL)
            .build();
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().build();

    private CelRules() {}

    static CelRuntime.Program compile(Criterion criterion, int year) {
        try {
            return RUNTIME.createProgram(
                    COMPILER.compile(expression(criterion, year)).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(expression(criterion, year), e);
        }
    }

    static boolean holds(CelRuntime.Program program, Map<String, ?> facts) {
        try {
            return (Boolean) program.eval(facts);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String expression(Criterion criterion, int year) {
        return switch (criterion) {
            case Criterion.All all -> join(all.criteria(), " && ", "true", part -> expression(part, year));
            case Criterion.Any any -> join(any.criteria(), " || ", "false", part -> expression(part, year));
            case Criterion.Unless unless ->
                "(" + expression(unless.exemption(), year) + " || " + expression(unless.criterion(), year) + ")";
            case Criterion.ByRenewal choice ->
                "(t[\"%s\"] ? %s : %s)"
                        .formatted(
                                choice.qualification(),
                                expression(choice.renewal(), year),
                                expression(choice.first(), year));
            case Criterion.HoldsQualification held -> "t[\"" + held.qualification() + "\"]";
            case Compare compare -> compare(compare, year);
            default -> throw new IllegalArgumentException(criterion.toString());
        };
    }

    private static String compare(Compare compare, int assessed) {
        Years years = compare.years();
        var each = years.from(assessed).boxed().toList();
        return switch (years.over()) {
            case EACH -> join(each, " && ", "true", year -> value(compare.fact(), year) + against(compare));
            case ANY -> join(each, " || ", "false", year -> value(compare.fact(), year) + against(compare));
            case SUM -> join(each, " + ", "0.0", year -> value(compare.fact(), year)) + against(compare);
            case AVERAGE ->
                join(each, " + ", "0.0", year -> value(compare.fact(), year)) + " / " + years.count() + ".0"
                        + against(compare);
            case GROWTH -> growth(compare, years.last(assessed));
        };
    }

    private static String growth(Compare compare, int last) {
        BigDecimal factor = BigDecimal.ONE.add(compare.value().movePointLeft(2));
        String factors = IntStream.range(0, compare.years().count())
                .mapToObj(i -> " * " + factor.toPlainString())
                .collect(Collectors.joining());
        int first = last - compare.years().count();
        return value(compare.fact(), last) + sign(compare.op()) + value(compare.fact(), first) + factors;
    }

    private static String value(String fact, int year) {
        String shares = WHOLE_OF.get(fact);
        if (shares == null) {
            return "n[\"" + fact + "@" + year + "\"]";
        }
        int slash = shares.indexOf('/');
        return "(" + value(shares.substring(0, slash), year) + " * 100.0 / " + value(shares.substring(slash + 1), year)
                + ")";
    }

    private static String against(Compare compare) {
        return sign(compare.op()) + compare.value().setScale(Math.max(1, compare.value().scale())).toPlainString();
    }

    private static String sign(Operator op) {
        return switch (op) {
            case AT_LEAST -> " >= ";
            case AT_MOST -> " <= ";
            case MORE_THAN -> " > ";
            case LESS_THAN -> " < ";
            case EQUAL -> " == ";
        };
    }

    private static <T> String join(Collection<T> parts, String with, String none, Function<T, String> one) {
        return parts.isEmpty() ? none : parts.stream().map(one).collect(Collectors.joining(with, "(", ")"));
    }
}
