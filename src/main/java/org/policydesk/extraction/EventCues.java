package org.policydesk.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.TriggerEvent;

/** Which of the events that a company can record the words of a text mean; the first cue that fits counts. */
final class EventCues {
    private record Cue(TriggerEvent event, Pattern words) {
        Cue(TriggerEvent event, String words) {
            this(event, Pattern.compile(words));
        }
    }

    private static final List<Cue> CUES = List.of(
            new Cue(TriggerEvent.CORRECTION_NOTICE, "补正|整改|责令|补充材料|退回"),
            new Cue(TriggerEvent.ACCIDENT, "事故|突发|险情|泄漏|故障"),
            new Cue(TriggerEvent.RELOCATION, "搬迁|迁移|迁入|迁出|迁址"),
            new Cue(TriggerEvent.MERGER, "合并|分立|重组|并购|兼并"),
            new Cue(TriggerEvent.CESSATION, "停产|停业|注销|破产|歇业|关闭|终止经营"),
            new Cue(TriggerEvent.PROJECT_ACCEPTED, "验收"),
            new Cue(
                    TriggerEvent.PROJECT_PERIOD_ENDED,
                    "(?:项目|实施|执行|建设|研究|课题|任务|试点)[^,。;]{0,8}(?:期满|届满|到期|结束|完成)|^(?:期满|实施期|执行期)"),
            new Cue(TriggerEvent.PROJECT_APPROVED, "立项|批复|核准|项目[^,。;]{0,6}(?:批准|下达|获批)|任务书"),
            new Cue(TriggerEvent.DELIVERY, "交付|交货|到货|货物|供货|服务完成|提供服务"),
            new Cue(TriggerEvent.CONTRACT_SIGNED, "合同|协议|签订|签约|签署"),
            new Cue(TriggerEvent.RECOGNISED, "认定|取得|获得|获批|证书|称号|资质|入选|备案成功"),
            new Cue(TriggerEvent.REGISTRATION_CHANGE, "更名|名称|变更|变化|改变|地址|法定代表人|章程|登记事项"),
            new Cue(TriggerEvent.PUBLIC_NOTICE, "公示|公告|公布"),
            new Cue(TriggerEvent.NOTICE_RECEIVED, "收到|接到|通知|告知|决定|送达|知悉|下达"),
            new Cue(TriggerEvent.YEAR_END, "(?:会计|财政|纳税|自然)?年度(?:终了|结束|终)|年度末|年末"));

    private EventCues() {}

    static @Nullable TriggerEvent read(String event) {
        return CUES.stream()
                .filter(cue -> cue.words().matcher(event).find())
                .map(Cue::event)
                .findFirst()
                .orElse(null);
    }
}
