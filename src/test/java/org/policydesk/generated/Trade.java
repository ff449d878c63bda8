package org.policydesk.generated;

import java.util.List;

/**
 * What members make.
 *
 * @param industry GB/T 4754-2017
 * @param product as it stands in names of companies
 * @param branch the association's branch; empty for those that belong to none
 */
record Trade(String industry, String industryName, String product, String branch, int weight) {
    static final List<Trade> ALL = List.of(
            new Trade("C3421", "金属切削机床制造", "机床", "金属切削机床分会", 30),
            new Trade("C3422", "金属成形机床制造", "锻压机械", "成形机床分会", 14),
            new Trade("C3432", "生产专用起重机制造", "起重机", "起重机械分会", 16),
            new Trade("C3434", "连续搬运设备制造", "输送机械", "物料搬运分会", 10),
            new Trade("C3511", "矿山机械制造", "矿山机械", "矿山机械分会", 14),
            new Trade("C3516", "冶金专用设备制造", "冶金设备", "冶金设备分会", 9),
            new Trade("C3451", "滚动轴承制造", "轴承", "基础件分会", 8),
            new Trade("C3453", "齿轮及齿轮减、变速箱制造", "减速机", "传动分会", 7),
            new Trade("C3444", "液压动力机械及元件制造", "液压件", "液压分会", 6),
            new Trade("C3423", "铸造机械制造", "铸造机械", "铸锻分会", 5),
            new Trade("C3415", "风能原动设备制造", "风电设备", "能源装备分会", 3),
            new Trade("C3491", "工业机器人制造", "机器人", "智能装备分会", 3),
            new Trade("C3484", "机械零部件加工", "零部件", "", 12));
}
