package org.policydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {
    private static final String NOTICE = """
        云岭省装备产业局关于组织申报重载设备𠮷项目的通知
        云装产〔2025〕6号

        各有关企业：

        请企业于2025年3月31日前登录www.example.org提交申请。每年2月底前，企业应报送进展情况。
        """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void policiesAndItemsArePrintedAsJsonLinesInUtf8() throws IOException {
        Path file = Files.writeString(folder.resolve("notice.txt"), NOTICE);

        assertThat(run("extract", file.toString())).isZero();

        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(3);
        JsonNode policy = lines.get(0);
        assertThat(policy.get("record").asString()).isEqualTo("policy");
        assertThat(policy.get("docNumber").asString()).isEqualTo("云装产〔2025〕6号");
        assertThat(policy.get("issuedOn").isNull()).isTrue();
        JsonNode item = lines.get(1);
        assertThat(item.get("record").asString()).isEqualTo("item");
        assertThat(item.get("rule").toString()).isEqualTo("{\"type\":\"fixed\",\"end\":\"2025-03-31\"}");
        assertThat(item.get("kind").asString()).isEqualTo("application");
        assertThat(item.get("actors").toString()).isEqualTo("[\"enterprise\"]");
        assertThat(lines.get(2).get("rule").get("dates").toString()).isEqualTo("[\"02-28\"]");
    }

    @Test
    void positionsCountCodePointsNotUtf16Units() throws IOException {
        Path file = Files.writeString(folder.resolve("notice.txt"), NOTICE);
        run("extract", file.toString());
        JsonNode item = lines().get(1);
        int[] points = NOTICE.codePoints().toArray();
        int start = item.get("deadlineStart").asInt();
        assertThat(new String(points, start, item.get("deadlineEnd").asInt() - start))
                .isEqualTo("2025年3月31日前");
    }

    @Test
    void theTextThatPositionsCountInCanBeWrittenToAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("notice.txt"), "\ufeff" + NOTICE.replace("\n", "\r\n"));
        Path text = folder.resolve("text.txt");
        assertThat(run("extract", file.toString(), "--text", text.toString())).isZero();
        assertThat(Files.readString(text)).isEqualTo(NOTICE.replace("\n", "\r\n"));
    }

    @Test
    void severalFilesAreReadInOneCallAndEachRecordTellsItsFile() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), NOTICE);
        Path none = folder.resolve("none.txt");
        Path two = Files.writeString(folder.resolve("two.txt"), NOTICE);

        assertThat(run("extract", one.toString(), none.toString(), two.toString()))
                .isEqualTo(2);

        assertThat(lines().stream().map(line -> line.get("file").asString()))
                .containsExactly(
                        one.toString(), one.toString(), one.toString(), two.toString(), two.toString(), two.toString());
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).startsWith(none + "：找不到文件");
    }

    @Test
    void conditionsAndThePolicysLifeAreFieldsOfTheRecords() throws IOException {
        Path file = Files.writeString(folder.resolve("rule.txt"), NOTICE.replace("请企业", """
                        一、申报条件

                        （一）近两年研发费用均不低于1,200.50万元。

                        二、其他事项

                        本通知自2025年2月1日起施行，有效期至2027年12月31日，《重载"设备"目录》（云装产〔2020〕3号）同时废止。

                        请企业"""));

        assertThat(run("extract", file.toString())).isZero();

        assertThat(lines().get(0).get("expiresOn").asString()).isEqualTo("2027-12-31");
        assertThat(lines().get(0).get("repeals").toString())
                .isEqualTo("[{\"title\":\"重载\\\"设备\\\"目录\",\"docNumber\":\"云装产〔2020〕3号\"}]");
        JsonNode condition = lines().get(1).get("conditions").get(0);
        assertThat(condition.get("text").asString()).isEqualTo("近两年研发费用均不低于1,200.50万元");
        assertThat(condition.get("criterion").toString())
                .isEqualTo("{\"fact\":\"rd_expense\",\"operator\":\"at_least\",\"value\":1200.5,\"unit\":\"万元\","
                        + "\"year\":null,\"years\":2,\"over\":\"each\",\"back\":0}");
    }

    @Test
    void whateverStandsInATextComesBackFromTheJson() throws IOException {
        String odd = "“申报\"\\说明\"”\t\u0001\ud842\udfb7\ud842";
        JsonMapper json = JsonMapper.builder().build();
        java.io.StringWriter written = new java.io.StringWriter();
        new JsonText(written)
                .line(java.util.Map.of("a", List.of(odd, 1, 0.25, true, new java.math.BigDecimal("1E+3"), List.of())));
        assertThat(json.readTree(written.toString()).get("a").get(0).asString()).isEqualTo(odd);
        assertThat(json.readTree(written.toString()).get("a").toString()).endsWith(",1,0.25,true,1000,[]]");
    }

    @Test
    void badInputIsOneLineAndExitCodeTwo() throws IOException {
        Path program = Files.write(folder.resolve("a.pdf"), new byte[] {'M', 'Z', 0, 0, 1});
        assertThat(run("extract", program.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("不支持的文件格式");
        assertThat(out.size()).isZero();
    }

    @Test
    void aMissingFileAndWrongUseAreToldApart() {
        assertThat(run("extract", folder.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("找不到文件");
        err.reset();
        assertThat(run("extract")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("extract FILE");
    }

    private int run(String... args) {
        return new ExtractCommand(new PrintStream(out), new PrintStream(err)).run(args);
    }

    private List<JsonNode> lines() {
        JsonMapper json = JsonMapper.builder().build();
        return out.toString(StandardCharsets.UTF_8).lines().map(json::readTree).toList();
    }
}
