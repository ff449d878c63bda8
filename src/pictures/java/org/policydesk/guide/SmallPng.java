package org.policydesk.guide;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * A screenshot as a PNG of at most 256 colours, which screens of few colours bear: a third of the size. What looks the same as the
 * file that is there leaves it alone, so that a run without changes changes nothing.
 */
final class SmallPng {
    private static final int COLOURS = 256;

    /** Each channel's lowest bits, which no eye tells apart. */
    private static final int COARSE = 0xFCFCFC;

    /** Two runs draw some letters' edges differently; one pixel of so many may. */
    private static final int PIXELS_PER_DIFFERENCE = 2_000;

    private SmallPng() {}

    /** Writes the screenshot; true if the file is new or another than before. */
    static boolean write(byte[] screenshot, Path file) throws IOException {
        BufferedImage small = reduced(ImageIO.read(new ByteArrayInputStream(screenshot)));
        if (Files.exists(file) && looksTheSame(small, ImageIO.read(file.toFile()))) {
            return false;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0);
            writer.setOutput(out);
            writer.write(null, new IIOImage(small, null, null), param);
        } finally {
            writer.dispose();
        }
        Files.write(file, bytes.toByteArray());
        return true;
    }

    private static boolean looksTheSame(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return false;
        }
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                different += far(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
            }
        }
        return different <= one.getWidth() * one.getHeight() / PIXELS_PER_DIFFERENCE;
    }

    private static boolean far(int one, int other) {
        return distance(one, other) > 3 * 24 * 24;
    }

    private static BufferedImage reduced(BufferedImage image) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                counts.merge(coarse(image.getRGB(x, y)), 1, Integer::sum);
            }
        }
        List<Integer> palette = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
        Map<Integer, Integer> places = new HashMap<>();
        BufferedImage small = new BufferedImage(
                image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int place = places.computeIfAbsent(coarse(image.getRGB(x, y)), colour -> nearest(palette, colour));
                small.getRaster().setSample(x, y, 0, place);
            }
        }
        return small;
    }

    /** White stays white. */
    private static int coarse(int rgb) {
        int kept = rgb & COARSE;
        return kept | (kept >> 6 & 0x030303);
    }

    private static IndexColorModel model(List<Integer> palette) {
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static int nearest(List<Integer> palette, int colour) {
        int best = 0;
        for (int i = 1; i < palette.size(); i++) {
            if (distance(palette.get(i), colour) < distance(palette.get(best), colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
