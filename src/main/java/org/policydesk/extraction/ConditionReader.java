package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.eligibility.Criterion;
import org.policydesk.extraction.ConditionSections.ConditionSection;
import org.policydesk.extraction.ConditionSections.Stretch;

/** Reads the conditions of one policy: those of its lists, and those that a sentence sets by itself. */
final class ConditionReader {
    private static final int MOST = 30;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 300;
    private static final Pattern NUMBERS =
            Pattern.compile("(?:^|(?<=[;。:]))(?:[(][一二三四五六七八九十\\d]{1,3}[)]|\\d{1,2}[.、](?!\\d)|[①-⑩])");
    /** What tells how to apply, not who may. */
    private static final Pattern PROCEDURE = Pattern.compile(
            "^(?:申报(?:材料|书|表)|申请(?:材料|书|表)|推荐材料|请|须?按|填写|填报|提交|报送|登录|各|由|逾期|详见|见附件|包括|附件|注:|以上|对)|(?:填写|填报|提交|报送|上传|登录|加盖|装订|格式|一式)[^,。;]{0,12}(?:材料|申报书|申请书|系统|平台|表|函)|前(?:报送|提交|完成)|推荐数量|限报|限推");

    private static final Pattern EDGES = Pattern.compile("^[,，、:：]+|[,，;；。:：、]+$");
    private static final Pattern DEMAND = Pattern.compile("应|须|需|必须|不得|具有|具备|符合|满足|以上|不低于|不少于|未|无");
    private static final Pattern EXEMPT = Pattern.compile("^对[^。;]{2,80}(?:不考[察查核]|不作要求|不做要求|不受(?:本|该|此)[^,。;]{0,6}限)");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:^|(?<=[,:]))(?:本[\\p{IsHan}]{0,10})?(?:申报|申请|参评|参选|参赛|牵头|推荐|拟申报|拟申请)(?:的)?(?:主体|单位|企业|人|项目|产品|案例|对象|机构|列入清单的企业)[^,。;:]{0,14}?(?:应当?|须|需|必须)(?:在|为|是|具备|具有|符合|满足|属于|拥有|遵守|取得|已|依法|同时|近|未|无)");
    private static final Pattern WHO =
            Pattern.compile("(?:以上|以下|以内|之间)(?:\\([^)]{1,8}\\))?的[\\p{IsHan}]{0,12}?(?:企业|单位|项目|机构|公司)");
    private static final Pattern AIM =
            Pattern.compile("到20\\d{2}年|力争|目标|全[省市国区]|突破|增长到|产业规模|以来|实现|培育[^,。;]{0,12}[家个户]");

    private final NormalText normal;
    private final List<ConditionSection> sections;
    private final int from;
    private final int to;

    ConditionReader(NormalText normal, Outline outline, int from, int to) {
        this.normal = normal;
        this.from = from;
        this.to = to;
        this.sections = ConditionSections.in(normal.view(), outline.between(from, to));
    }

    List<ConditionSection> sections() {
        return sections;
    }

    /** The conditions of a list, one by one. */
    List<ConditionDraft> of(ConditionSection section) {
        List<ConditionDraft> found = new ArrayList<>();
        boolean strict = section.heading().contains("要求") || section.heading().contains("对象");
        for (Stretch point : section.points()) {
            int first = found.size();
            for (Stretch sentence : sentences(point)) {
                String text = normal.view().substring(sentence.start(), sentence.end());
                if (EXEMPT.matcher(text).find()) {
                    exempt(found, first, normal.words(sentence.start(), sentence.end()));
                } else if (found.size() < MOST && !PROCEDURE.matcher(text).find() && (!strict || demands(text))) {
                    add(sentence.start(), sentence.end(), true, found);
                }
            }
        }
        return found;
    }

    /** 对…的企业,不考察本项指标: lets some off what the same point demanded before. */
    private static void exempt(List<ConditionDraft> found, int first, String words) {
        Criterion who = Asked.of(words.replaceAll("[。;；]$", ""));
        for (int i = first; i < found.size(); i++) {
            Criterion asked = found.get(i).criterion();
            if (asked != null) {
                found.set(i, found.get(i).with(new Criterion.Unless(who, asked)));
            }
        }
    }

    /** What a sentence outside of lists demands of those who act; empty when it demands nothing. */
    List<ConditionDraft> of(int start, int end) {
        List<ConditionDraft> found = new ArrayList<>();
        String text = normal.view().substring(start, end);
        if (text.length() >= SHORTEST && !AIM.matcher(text).find()) {
            int number = Numbering.length(text);
            Matcher subject = SUBJECT.matcher(text).region(number, text.length());
            if (subject.find()) {
                add(start + subject.start(), end, true, found);
            } else if (WHO.matcher(text).find()) {
                add(start, end, false, found);
            }
        }
        return found;
    }

    /** Sentences of the policy that say by themselves what those who apply must be. */
    List<ConditionDraft> subjects() {
        List<ConditionDraft> found = new ArrayList<>();
        for (Stretch sentence : sentences(new Stretch(from, to))) {
            String text = normal.view().substring(sentence.start(), sentence.end());
            Matcher subject = SUBJECT.matcher(text).region(Numbering.length(text), text.length());
            if (found.size() < MOST
                    && subject.find()
                    && !PROCEDURE.matcher(text).find()) {
                add(sentence.start() + subject.start(), sentence.end(), true, found);
            }
        }
        return found;
    }

    private static boolean demands(String text) {
        return DEMAND.matcher(text).find();
    }

    private void add(int start, int end, boolean withWords, List<ConditionDraft> found) {
        String text = normal.view().substring(start, end);
        for (ConditionSentence.Piece piece : ConditionSentence.read(text, normal.words(start, end))) {
            int skip = number(text.substring(piece.start(), piece.end()));
            String words = EDGES.matcher(normal.words(start + piece.start() + skip, start + piece.end()))
                    .replaceAll("");
            Criterion criterion = piece.criterion();
            if (words.length() >= SHORTEST && (criterion != null || withWords)) {
                int at = start + piece.start() + skip;
                found.add(new ConditionDraft(
                        normal.sourceStart(at),
                        normal.sourceEnd(start + piece.end()),
                        null,
                        words.substring(0, Math.min(words.length(), LONGEST)),
                        criterion));
            }
        }
    }

    private static int number(String text) {
        Matcher number = NUMBERS.matcher(text);
        return number.lookingAt() ? number.end() : Numbering.length(text);
    }

    private List<Stretch> sentences(Stretch stretch) {
        List<Stretch> sentences = new ArrayList<>();
        int start = stretch.start();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            char c = normal.view().charAt(i);
            if (c == '。' || c == ';' || i + 1 == stretch.end()) {
                if (i + 1 - start >= SHORTEST) {
                    sentences.add(new Stretch(start, i + 1));
                }
                start = i + 1;
            }
        }
        return sentences;
    }
}
