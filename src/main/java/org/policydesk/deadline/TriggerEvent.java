package org.policydesk.deadline;

import java.util.stream.Stream;

/** The events of a company that can start a period; members record them, and rules name them. */
public enum TriggerEvent {
    /** 更名、法定代表人、注册地址等登记事项变更 */
    REGISTRATION_CHANGE,
    /** 搬迁 */
    RELOCATION,
    /** 合并、分立、重组 */
    MERGER,
    /** 停产、注销、破产 */
    CESSATION,
    /** 项目立项、批复 */
    PROJECT_APPROVED,
    /** 项目执行期满 */
    PROJECT_PERIOD_ENDED,
    /** 项目通过验收 */
    PROJECT_ACCEPTED,
    /** 收到补正、整改通知 */
    CORRECTION_NOTICE,
    /** 收到其他通知、决定 */
    NOTICE_RECEIVED,
    /** 货物、工程、服务交付 */
    DELIVERY,
    /** 签订合同 */
    CONTRACT_SIGNED,
    /** 获得认定、证书 */
    RECOGNISED,
    /** 公示、公告 */
    PUBLIC_NOTICE,
    /** 会计年度终了 */
    YEAR_END,
    /** 事故、突发事件 */
    ACCIDENT;

    /**
     * The event of that name.
     *
     * @throws InvalidRuleException if there is none: field {@code trigger}, reason unknown
     */
    public static TriggerEvent named(String name) {
        return Stream.of(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidRuleException("trigger", InvalidRuleException.Reason.UNKNOWN));
    }
}
