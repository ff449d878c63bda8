package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyLifeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "本办法自2025年3月1日起施行。|2025-03-01|-",
                "本办法自2025年3月1日起施行，有效期5年。|2025-03-01|2030-02-28",
                "本细则自2025年2月1日起试行，试行期2年。|2025-02-01|2027-01-31",
                "本通知自印发之日起施行，有效期3年。|2025-01-20|2028-01-20",
                "本通知自发布之日起实施。|2025-01-20|-",
                "本规定自公布之日起30日后施行。|2025-02-20|-",
                "本公告自2025年1月1日起执行至2027年12月31日。|2025-01-01|2027-12-31",
                "本措施自2025年4月1日起施行，有效期至2026年12月31日止。|2025-04-01|2026-12-31",
                "按照自2023年6月1日起施行的旧规定办理。本办法自2025年5月1日起施行。|2025-05-01|-",
                "入选企业名单有效期3年。|-|-",
                "许可证自2025年2月30日起施行。|-|-"
            })
    void aPolicyIsInForceFromAndUntilWhatItsLastArticlesSay(String sentence, String from, String until) {
        PolicyDraft policy =
                new Extractor().extract(Sentences.notice(sentence)).policies().getFirst();
        assertThat(String.valueOf(policy.effectiveOn())).isEqualTo(String.valueOf(from));
        assertThat(String.valueOf(policy.expiresOn())).isEqualTo(String.valueOf(until));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "本办法施行后，《旧管理办法》（云装规〔2019〕5号）同时废止。|旧管理办法 云装规〔2019〕5号",
                "同时废止《设备目录》《名单管理细则》。|设备目录 null, 名单管理细则 null",
                "原《关于加强设备管理的通知》（云装发[2018]12号）、《设备管理规程》自行废止。|关于加强设备管理的通知 云装发〔2018〕12号, 设备管理规程 null",
                "《关于印发〈设备管理暂行办法〉的通知》（云装〔2017〕3号）予以废止。|关于印发〈设备管理暂行办法〉的通知 云装〔2017〕3号",
                "按照《报废设备管理办法》做好报废工作。|-",
                "参照《设备管理办法》执行，原有规定同时废止。|-"
            })
    void whatAPolicyRepealsIsNamedWithItsNumber(String sentence, String repealed) {
        PolicyDraft policy =
                new Extractor().extract(Sentences.notice(sentence)).policies().getFirst();
        String found = policy.repeals().stream()
                .map(one -> one.title() + " " + one.docNumber())
                .collect(java.util.stream.Collectors.joining(", "));
        assertThat(found).isEqualTo(repealed == null ? "" : repealed);
    }
}
