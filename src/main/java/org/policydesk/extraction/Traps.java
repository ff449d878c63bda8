package org.policydesk.extraction;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;

/** What looks like a deadline and is none: goals, entry into force, conditions that look back, ages and lives of things. */
final class Traps {
    private static final Pattern GOAL =
            Pattern.compile("达到|超过|%|左右|提升|增长|明显|显著|基本|形成|建成|培育|打造|力争|水平|实现|体系|格局|更加|大幅|进一步|降低|下降|突破|见效|实效");
    private static final Pattern DUTY = Pattern.compile("完成|报送|提交|公布|印发|制定|建立|上报|申请|关停|整合|到期|享受|延|免");
    private static final Pattern TOWARDS = Pattern.compile("(?:到|力争|力争到|争取|至)$");
    private static final Pattern FIGURE_OR_FORM = Pattern.compile("达到|超过|%|以上|形成|建成|培育|打造|实现|突破|提升|增长|下降|翻番");
    private static final Pattern IN_FORCE = Pattern.compile("^(?:正式|开始|起)?(?:施行|实施|执行|生效|废止|停止|启用|试行|适用)");
    private static final Pattern STATE_BEFORE = Pattern.compile(
            "^(?:已|依法|经|首次)*(?:(?:制定|出台|产生|孳生|形成)的|登记|注册|成立|设立|认定|取得|投产|建成|立项|备案|发放|签订|出生|参加工作|发布|印发|开工|生产|上市|入库|完成的|毕业|购置|到期|的)");
    private static final Pattern FAILING = Pattern.compile("(?:计算在|计入|不能|未|未能|没有|逾期未|超过)[^,。;]{0,2}$");
    private static final Pattern FAILED = Pattern.compile(
            "^,?(?:仍|确实?)?(?:不能|无法|难以)[^,。;]{2,14}的,|^(?:需要?|多次|累计|连续|能够?)[^,。;]{2,24}的|^未[^,。;]{2,40}的,[^。;]{0,20}(?:责令|罚款|处分|吊销)|^未[^,。;]{2,16},[^,。;]{2,16}的,|^达不到|^[一二三四五六七八九十两\\d]{1,3}次(?:以上)?(?:受|发生|被|或)");
    private static final Pattern QUANTITY = Pattern.compile(
            "(?:(?:期限|工期|年限)在|(?:执行|项目|课题|研究|投放市场|运行|使用|成立)[^,。;]{0,4}(?:期限?|周期|时间)(?:一般|原则上)?|调整至|缩短至|压缩至|控制在|延长至|至|每年用于[^,。;]{0,8}|工作时间|累计|周|有效)$");
    private static final Pattern OF_QUANTITY = Pattern.compile(
            "工作时间|市场时间|投放时间|运行时间|使用时间|成立时间|(?:执行|实施|建设|研究)(?:周期|期限)|项目(?:执行|实施)期(?![满内结])|执行期(?![满内结])|(?:建设|实施)期(?![满内结延])");
    private static final Pattern LOOKING_BACK =
            Pattern.compile("(?:近|最近|过去|此前|以往|连续|上|前|未来|今后|首|今后的|每|累计|满|不满|为期|经营|第)$");
    private static final Pattern OWN_LIFE = Pattern.compile(
            "(?:(?:施行|实施|执行|生效),|(?:印发|发布|公布)之日起)[^。]{0,10}$|(?:本|该)(?:办法|规定|通知|细则|规则|公告|意见|方案|措施|政策)[^。,]{0,2}$");
    private static final Pattern FIGURE = Pattern.compile("实现|达到|翻番|累计|授权|不少于|不低于|以上|超过|%|增长|提升");
    private static final Pattern PRODUCT =
            Pattern.compile("(?:服役|在役|使用年限|已使用|使用寿命|运行时间|寿命|质保|保质|药剂|制剂|耗材|器具|电池)[^,。;]{0,8}$");

    private static final Set<Form> DATED = EnumSet.of(Form.BY_DATE, Form.UNTIL_DATE, Form.WINDOW);
    private static final Pattern STATE_TIME = Pattern.compile(
            "(?:注册|成立|登记|出生|授权|签订|签署|开票|投产|竣工|上市|毕业|购置|开工|入库|统计|数据|投保|立项|纳统|建成)(?:时间|日期|日|口径|期间|范围)?(?:应|须|需|必须|原则上|均)?(?:为|在|于|是|截至|截止)?(?:自|从)?$");
    private static final Pattern DONE_THEN = Pattern.compile(
            "^(?:期间|之间|内|间)?[^,。;应须请可]{0,8}(?:(?:新增|取得|获得|签订|投产|实现|发生|销售|购置|开具|支付|纳入|建成|竣工|上市|发表|授权)[^,。;]{0,12}的|(?:认定|注册|登记|成立)的)");
    private static final Pattern THEN_DONE = Pattern.compile("^[^,。;应须可不]{1,10}的(?!,?(?:企业|单位)?(?:应|须|可))");
    private static final Pattern CAMPAIGN =
            Pattern.compile("^,?在(?:全国|全省|全市|全区|全行业|全系统|本市|本省|各地)[^,。;]{0,8}(?:开展|组织|实施)");
    /** 三年内迁出的,应退还: what may happen in the time, not what is to be done by its end. */
    private static final Pattern CASE = Pattern.compile("^(?!未|没|不|完成|提交|提出|申请|申报|报)[^,。;应须可]{1,14}的,");

    static final List<Trap> ALL = List.of(
            new Trap("title", Traps::inTitle),
            new Trap("goal", Traps::goal),
            new Trap("in force", Traps::inForce),
            new Trap(
                    "state before a date",
                    (s, e) -> (e.form() == Form.BY_DATE || e.form() == Form.UNTIL_DATE)
                            && STATE_BEFORE.matcher(s.after(e.end(), 12)).find()),
            new Trap(
                    "looking back",
                    (s, e) -> (e.form() == Form.AFTER_EVENT || e.form() == Form.LIMIT)
                            && LOOKING_BACK.matcher(s.before(e.start(), 4)).find()),
            new Trap(
                    "failing to",
                    (s, e) -> FAILING.matcher(s.before(e.start(), 5)).find()
                            || FAILED.matcher(s.after(e.end(), 16)).find()),
            new Trap(
                    "quantity",
                    (s, e) -> (e.form() == Form.AFTER_EVENT || e.form() == Form.LIMIT)
                            && (QUANTITY.matcher(s.before(e.start(), 14)).find()
                                    || e.form() == Form.LIMIT
                                            && OF_QUANTITY
                                                    .matcher(s.before(e.start(), 4) + s.after(e.start(), 8))
                                                    .find())),
            new Trap("aim in years", Traps::aim),
            new Trap("past", Traps::past),
            new Trap(
                    "date of a state",
                    (s, e) -> DATED.contains(e.form())
                            && STATE_TIME.matcher(s.before(e.start(), 16)).find()),
            new Trap(
                    "span of a condition",
                    (s, e) -> e.form() == Form.WINDOW
                            && DONE_THEN.matcher(s.after(e.end(), 24)).find()),
            new Trap(
                    "from then on done",
                    (s, e) -> e.form() == Form.OPEN_WINDOW
                            && THEN_DONE.matcher(s.after(e.end(), 16)).find()),
            new Trap(
                    "campaign",
                    (s, e) -> e.form() == Form.WINDOW
                            && CAMPAIGN.matcher(s.after(e.end(), 20)).find()),
            new Trap(
                    "case",
                    (s, e) -> inYears(e) && CASE.matcher(s.after(e.end(), 24)).find()),
            new Trap(
                    "own life",
                    (s, e) -> (e.form() == Form.VALIDITY || s.text().startsWith("有效期", e.start()))
                            && OWN_LIFE.matcher(s.before(e.start(), 30)).find()),
            new Trap("product life", (s, e) -> PRODUCT.matcher(s.before(e.start(), 12))
                    .find()),
            new Trap("loose frequency", Traps::loose),
            new Trap("state of a term", Traps::termState));

    private static final Pattern REPORTING = Pattern.compile(
            "报送|上报|复核|复评|检验|检定|校准|考核|备案|报备|缴纳|审计|监测|核查|核算|演练|培训|检修|体检|报告|提交|填报|公示|公开|公布|发布|核发|评估|评价|抽查|检查|排查|检测|听取|会商|调度|通报|例会|推选|更新|申请|申报|总结|发放|报(?:其|省|市|本级|主管)|编制|组织开展|演|交流|支持|完成");
    private static final Pattern COUNTED = Pattern.compile("^[^,。;]{0,40}的(?:数量|次数|人数|金额|比例|总数|总额|费用|支出|数额)");
    private static final Pattern NO_TERM = Pattern.compile(
            "^[在于]?期限内$|有效期|规定|合理|一定|限期|任期|时期|周期|同期|工期|本期|学期|假期|质保期|保修期|近期|长期|短期|定期|到期内|生命周期|该期|报告期|基期");

    private Traps() {}

    /** The name of the first trap that the expression is, or null. */
    static @Nullable String in(Statement statement, Expression expression) {
        for (Trap trap : ALL) {
            if (trap.holds().test(statement, expression)) {
                return trap.name();
            }
        }
        return null;
    }

    private static boolean inTitle(Statement s, Expression e) {
        int open = s.text().lastIndexOf('《', e.start());
        return open >= 0
                && s.text().lastIndexOf('》', e.start()) < open
                && s.text().indexOf('》', e.start()) > 0;
    }

    private static boolean goal(Statement s, Expression e) {
        if (e.form() == Form.BY_DATE) {
            String near = s.after(e.end(), 24);
            return TOWARDS.matcher(s.before(e.start(), 4)).find()
                    && FIGURE_OR_FORM.matcher(near).find()
                    && !DUTY.matcher(near).find();
        }
        if (e.form() != Form.UNTIL_DATE) {
            return false;
        }
        String after = s.after(e.end(), 60);
        return GOAL.matcher(after).find()
                && !DUTY.matcher(after.substring(0, Math.min(20, after.length())))
                        .find();
    }

    /** 三年内实现翻番: years from nowhere to a figure. */
    private static boolean aim(Statement s, Expression e) {
        return inYears(e)
                && Character.isLetterOrDigit(s.text().charAt(e.start()))
                && FIGURE.matcher(s.after(e.end(), 24)).find()
                && "自从在于".indexOf(s.text().charAt(e.start())) < 0;
    }

    private static boolean inYears(Expression e) {
        return e.form() == Form.AFTER_EVENT
                && e.rule() instanceof DeadlineRule.Relative relative
                && relative.span().unit() == DeadlineRule.Unit.YEAR;
    }

    private static boolean inForce(Statement s, Expression e) {
        return e.form() == Form.OPEN_WINDOW
                && IN_FORCE.matcher(s.after(e.end(), 8)).find();
    }

    private static boolean past(Statement s, Expression e) {
        LocalDate issued = s.years().issuedOn();
        LocalDate end =
                switch (e.rule()) {
                    case DeadlineRule.Fixed fixed -> fixed.end();
                    case DeadlineRule.Window window -> window.end() == null ? window.start() : window.end();
                    case DeadlineRule.Periodic periodic
                    when periodic.course() != null -> periodic.course().end();
                    default -> null;
                };
        if (end == null) {
            return false;
        }
        return issued != null
                ? end.isBefore(issued)
                : s.years().year() > 0 && end.getYear() < s.years().year();
    }

    private static boolean loose(Statement s, Expression e) {
        return e.form() == Form.LOOSELY_PERIODIC
                && (!REPORTING.matcher(s.after(e.end(), 30)).find()
                        || COUNTED.matcher(s.after(e.end(), 30)).find());
    }

    private static boolean termState(Statement s, Expression e) {
        return e.form() == Form.WITHIN_TERM
                && (NO_TERM.matcher(s.text().substring(e.start(), e.end())).find()
                        || s.after(e.end(), 1).equals("的")
                        || s.after(e.end(), 8).contains("不得")
                        || s.after(e.end(), 2).equals("累计"));
    }
}
