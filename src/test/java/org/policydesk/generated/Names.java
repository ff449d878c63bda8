package org.policydesk.generated;

import java.util.List;
import java.util.Locale;

/** Names that nobody bears, and that say so: companies are numbered 样本, people bear 样 as the first letter of their given name. */
final class Names {
    private static final List<String> FAMILIES =
            List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗");
    private static final List<String> GIVEN =
            List.of("一", "文", "平", "华", "明", "军", "丽", "芳", "强", "敏", "静", "磊", "洋", "勇", "艳", "杰", "娟", "涛", "霞", "超");

    private Names() {}

    static String company(Draws draws, Place place, Trade trade, int number) {
        String form = draws.chance(0.12) ? "股份有限公司" : "有限公司";
        return "%s样本%05d%s%s".formatted(place.name(), number, trade.product(), form);
    }

    static String person(Draws draws) {
        return draws.from(FAMILIES) + "样" + draws.from(GIVEN);
    }

    /** At a domain that belongs to nobody; some fifty, as members use few mail services. */
    static String address(long member, int place) {
        return String.format(Locale.ROOT, "g%d.%d@d%02d.example.org", member, place, member % 50);
    }
}
