package org.policydesk.generated;

import java.util.List;

/**
 * Where members are, as often as machines are made there.
 *
 * @param code GB/T 2260
 * @param name how names of companies there begin
 */
record Place(String code, String name, int weight) {
    static final List<Place> ALL = List.of(
            new Place("320500", "苏州", 90),
            new Place("320100", "南京", 50),
            new Place("320200", "无锡", 70),
            new Place("330200", "宁波", 70),
            new Place("330100", "杭州", 60),
            new Place("331000", "台州", 40),
            new Place("440300", "深圳", 60),
            new Place("440100", "广州", 50),
            new Place("440600", "佛山", 40),
            new Place("370200", "青岛", 50),
            new Place("370100", "济南", 45),
            new Place("310000", "上海", 60),
            new Place("210100", "沈阳", 45),
            new Place("210200", "大连", 40),
            new Place("110000", "北京", 35),
            new Place("120000", "天津", 35),
            new Place("410100", "郑州", 30),
            new Place("410300", "洛阳", 30),
            new Place("420100", "武汉", 35),
            new Place("430100", "长沙", 40),
            new Place("340100", "合肥", 30),
            new Place("350200", "厦门", 20),
            new Place("350100", "福州", 15),
            new Place("510100", "成都", 30),
            new Place("510600", "德阳", 20),
            new Place("500000", "重庆", 30),
            new Place("610100", "西安", 30),
            new Place("130100", "石家庄", 15),
            new Place("130200", "唐山", 15),
            new Place("140100", "太原", 15),
            new Place("220100", "长春", 12),
            new Place("230100", "哈尔滨", 15),
            new Place("230200", "齐齐哈尔", 8),
            new Place("360100", "南昌", 10),
            new Place("450200", "柳州", 10),
            new Place("530100", "昆明", 6),
            new Place("520100", "贵阳", 5),
            new Place("150200", "包头", 6),
            new Place("620100", "兰州", 5),
            new Place("640100", "银川", 3),
            new Place("650100", "乌鲁木齐", 3),
            new Place("659001", "石河子", 1));
}
