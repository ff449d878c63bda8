package org.policydesk.extraction;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a policy applies: a province when its issuer or its number names one, else the whole country. */
final class Region {
    static final String NATION = "全国";
    private static final Map<String, String> PROVINCES = Map.ofEntries(
            Map.entry("北京", "京"),
            Map.entry("天津", "津"),
            Map.entry("河北", "冀"),
            Map.entry("山西", "晋"),
            Map.entry("内蒙古", "内"),
            Map.entry("辽宁", "辽"),
            Map.entry("吉林", "吉"),
            Map.entry("黑龙江", "黑"),
            Map.entry("上海", "沪"),
            Map.entry("江苏", "苏"),
            Map.entry("浙江", "浙"),
            Map.entry("安徽", "皖"),
            Map.entry("福建", "闽"),
            Map.entry("江西", "赣"),
            Map.entry("山东", "鲁"),
            Map.entry("河南", "豫"),
            Map.entry("湖北", "鄂"),
            Map.entry("湖南", "湘"),
            Map.entry("广东", "粤"),
            Map.entry("广西", "桂"),
            Map.entry("海南", "琼"),
            Map.entry("重庆", "渝"),
            Map.entry("四川", "川"),
            Map.entry("贵州", "黔"),
            Map.entry("云南", "滇"),
            Map.entry("西藏", "藏"),
            Map.entry("陕西", "陕"),
            Map.entry("甘肃", "甘"),
            Map.entry("青海", "青"),
            Map.entry("宁夏", "宁"),
            Map.entry("新疆", "新"));

    private static final Pattern NAMED =
            Pattern.compile("(?!各|全|国家)[\\p{IsHan}]{2,3}(?:省|自治区|市)(?=[\\p{IsHan}]{2})(?!场)");

    private Region() {}

    static String of(String title, @Nullable String docNumber, List<String> issuers) {
        String start = title.substring(0, Math.min(title.length(), 12)).replace("中共", "");
        for (Map.Entry<String, String> province : PROVINCES.entrySet()) {
            boolean named = start.startsWith(province.getKey())
                    || issuers.stream().anyMatch(i -> i.replace("中共", "").startsWith(province.getKey()))
                    || docNumber != null && docNumber.startsWith(province.getValue());
            if (named) {
                return full(province.getKey());
            }
        }
        Matcher named = NAMED.matcher(title.replaceFirst("^中共", ""));
        return named.lookingAt() ? named.group() : NATION;
    }

    private static String full(String name) {
        return switch (name) {
            case "北京", "天津", "上海", "重庆" -> name + "市";
            case "内蒙古", "西藏" -> name + "自治区";
            case "广西" -> "广西壮族自治区";
            case "宁夏" -> "宁夏回族自治区";
            case "新疆" -> "新疆维吾尔自治区";
            default -> name + "省";
        };
    }
}
