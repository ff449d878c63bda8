package org.policydesk.cli;

import java.util.Arrays;
import org.policydesk.document.UnreadableDocumentException;

/** One line on why a file could not be read, in Chinese and short English. */
final class Complaint {
    private Complaint() {}

    static String about(UnreadableDocumentException e) {
        String words =
                switch (e.reason()) {
                    case NOT_FOUND -> "找不到文件 file not found";
                    case EMPTY -> "文件为空 file is empty";
                    case TOO_LARGE -> "文件超过大小上限（字节） file too large (bytes)";
                    case TOO_MANY_PAGES -> "页数超过上限 too many pages";
                    case TOO_MUCH_TEXT -> "文字超过上限（字符） too much text (characters)";
                    case NO_TEXT_LAYER -> "PDF 没有文字层，请先做文字识别 scanned PDF without text, run OCR first";
                    case ENCRYPTED -> "文件已加密，请先去除密码 file is encrypted";
                    case UNKNOWN_FORMAT -> "不支持的文件格式，请用 .txt、.docx、.doc 或 .pdf unsupported format";
                    case OLD_WORD -> "Word 95 及更早的 .doc 无法读取，请另存为 .docx .doc older than Word 97, save as .docx";
                    case WRONG_EXTENSION -> "文件内容与扩展名不符 content does not match the extension";
                    case CORRUPT -> "文件已损坏 file is damaged";
                };
        return e.args().isEmpty()
                ? words
                : words + " " + Arrays.toString(e.args().toArray());
    }
}
