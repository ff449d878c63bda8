package org.policydesk.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A policy's title taken apart into what all rounds of its programme (政策专项) have in common and what marks the one round
 * (批次): 第六批, 2024年度, 2025年版, 〔2025〕. Issuer, document number and the words around a call are left out; 复核, 公示 or 名单 are
 * not, for they make another programme.
 *
 * @param programme the name without marks, as it reads
 * @param label the marks as they stand in the title; empty without any
 * @param year the year that the title names, the first of several; null without one
 * @param round the number of the round; null without one
 */
public record EditionTitle(
        String programme,
        String label,
        @Nullable Integer year,
        @Nullable Integer round) {
    private static final int SHORTEST = 4;
    private static final Pattern NUMBER_OF_DOCUMENT =
            Pattern.compile("(?:[〔\\[(](?:19|20)\\d\\d[〕\\])]|(?:19|20)\\d\\d年)第?\\d{1,5}号(?:令|公告|文)?");
    private static final Pattern ISSUED_BOOK = Pattern.compile(
            "(?:印发|发布|公布|下达|修订|执行|转发)[^《》]{0,12}《(?<name>[^《》]+(?:《[^《》]+》[^《》]*)*)》(?!.{0,12}(?:解读|问答|答记者))");
    private static final Pattern READING = Pattern.compile("解读|答记者问|问答|一图读懂");
    private static final Pattern MARK =
            Pattern.compile("(?<round>第(?<number>" + Numerals.NUMBER + ")(?:批次?|期|轮|届|次|版|季度))(?!性)"
                    + "|(?<first>首(?:批(?!次)|届|轮|期))"
                    + "|[(〔\\[]?(?<year>(?<![\\d.])(?:20\\d\\d|二[〇○零][一二三][〇○零一二三四五六七八九])"
                    + "(?:[-—–~至到](?:20)?\\d\\d)?(?:年(?:度|版|本)?|度|版|本)?"
                    + "(?:\\d{1,2}月份?|[上下]半年)?)(?![\\d.])[)〕\\]]?");
    private static final Pattern LEAD =
            Pattern.compile("^(?:关于|印发|认真|切实|进一步|继续|联合|统筹|启动|组织|开展|做好|实施|申报|推荐|遴选|征集|申请|评选|报送|的|有关|年度|度|,|、)");
    private static final Pattern TAIL =
            Pattern.compile("(?:的|通知|公告|通告|函|启动|开始|有关|相关|工作|事项|事宜|组织|申报|推荐|遴选|征集|申请|评选|报送)$");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("[(〔\\[][)〕\\]]");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    /** The title taken apart; nothing if it explains another policy, or leaves no name worth the word. */
    public static Optional<EditionTitle> of(String title) {
        String folded = Normalizer.normalize(title, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        if (READING.matcher(folded).find()) {
            return Optional.empty();
        }
        String core = core(NUMBER_OF_DOCUMENT.matcher(folded).replaceAll(""));
        List<String> marks = new ArrayList<>();
        Integer year = null;
        Integer round = null;
        StringBuilder left = new StringBuilder();
        Matcher mark = MARK.matcher(core);
        while (mark.find()) {
            String named = mark.group("year");
            String number = mark.group("number");
            marks.add(named != null ? named : mark.group(mark.group("first") != null ? "first" : "round"));
            year = year == null && named != null ? Integer.valueOf(year(named)) : year;
            round = round == null && named == null
                    ? Integer.valueOf(number == null ? 1 : Numerals.read(number))
                    : round;
            mark.appendReplacement(left, "");
        }
        mark.appendTail(left);
        String name = stripped(EMPTY_BRACKETS.matcher(left).replaceAll(""));
        return letters(name).length() < SHORTEST
                ? Optional.empty()
                : Optional.of(new EditionTitle(name, String.join(" ", marks), year, round));
    }

    /** What two titles of one programme have in common, in letters and digits; to compare, not to read. */
    public String key() {
        return letters(programme);
    }

    /** Whether the title says which round it is. */
    public boolean marked() {
        return !label.isEmpty();
    }

    /** The book that is issued, else what follows the first 关于, else all of it. */
    private static String core(String title) {
        Matcher book = ISSUED_BOOK.matcher(title);
        if (book.find()) {
            return book.group("name");
        }
        int about = title.indexOf("关于");
        return about < 0 ? title : title.substring(about);
    }

    private static String stripped(String name) {
        String before;
        String now = name;
        do {
            before = now;
            now = TAIL.matcher(LEAD.matcher(now).replaceFirst("")).replaceFirst("");
        } while (!now.equals(before));
        return now.matches("《[^《》]+》") ? now.substring(1, now.length() - 1) : now;
    }

    private static String letters(String text) {
        return NOT_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static int year(String named) {
        if (Character.isDigit(named.charAt(0)) && named.charAt(0) < '〇') {
            return Integer.parseInt(named.substring(0, 4));
        }
        int year = 0;
        for (char digit : named.replaceAll("[○零]", "〇").substring(0, 4).toCharArray()) {
            year = year * 10 + CHINESE_DIGITS.indexOf(digit);
        }
        return year;
    }
}
