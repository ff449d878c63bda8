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
