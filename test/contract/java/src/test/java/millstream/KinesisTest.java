package millstream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kinesis.KinesisAsyncClient;
import software.amazon.awssdk.services.kinesis.model.GetRecordsResponse;
import software.amazon.awssdk.services.kinesis.model.PutRecordResponse;
import software.amazon.awssdk.services.kinesis.model.PutRecordsRequestEntry;
import software.amazon.awssdk.services.kinesis.model.Record;
import software.amazon.awssdk.services.kinesis.model.ResourceNotFoundException;
import software.amazon.awssdk.services.kinesis.model.ScalingType;
import software.amazon.awssdk.services.kinesis.model.ShardIteratorType;
import software.amazon.awssdk.services.kinesis.model.StreamDescription;
import software.amazon.awssdk.services.kinesis.model.StreamStatus;
import software.amazon.awssdk.services.kinesis.model.SubscribeToShardEvent;
import software.amazon.awssdk.services.kinesis.model.SubscribeToShardResponseHandler;

class KinesisTest {
    private static final String FIRST_SHARD = "shardId-000000000000";

    @ParameterizedTest
    @ValueSource(strings = {"http", "https"})
    void putsAndReadsBytes(String scheme) {
        try (KinesisAsyncClient kinesis = Clients.kinesis(scheme)) {
            String stream = "java-bytes-" + scheme;
            create(kinesis, stream, 1);
            byte[] data = new byte[100_000];
            new Random(7).nextBytes(data);
            PutRecordResponse put = kinesis.putRecord(r -> r.streamName(stream).partitionKey("schlüssel")
                .data(SdkBytes.fromByteArray(data))).join();
            assertEquals(FIRST_SHARD, put.shardId());
            assertTrue(put.sequenceNumber().matches("49\\d{54}"), put.sequenceNumber());
            String iterator = kinesis.getShardIterator(r -> r.streamName(stream).shardId(FIRST_SHARD)
                .shardIteratorType(ShardIteratorType.TRIM_HORIZON)).join().shardIterator();
            GetRecordsResponse page = kinesis.getRecords(r -> r.shardIterator(iterator)).join();
            assertEquals(1, page.records().size());
            Record record = page.records().get(0);
            assertArrayEquals(data, record.data().asByteArray());
            assertEquals("schlüssel", record.partitionKey());
            assertEquals(put.sequenceNumber(), record.sequenceNumber());
            assertTrue(Math.abs(record.approximateArrivalTimestamp().toEpochMilli() - System.currentTimeMillis()) < 600_000);
            assertEquals(0L, page.millisBehindLatest());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "https"})
    void refusesInTheWordsOfAws(String scheme) {
        try (KinesisAsyncClient kinesis = Clients.kinesis(scheme)) {
            CompletionException failure = assertThrows(CompletionException.class,
                () -> kinesis.describeStream(r -> r.streamName("java-none")).join());
            ResourceNotFoundException refusal = assertInstanceOf(ResourceNotFoundException.class, failure.getCause());
            assertEquals(400, refusal.statusCode());
            assertEquals("Stream java-none under account 000000000000 not found.",
                refusal.awsErrorDetails().errorMessage());
            assertTrue(!refusal.requestId().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "https"})
    void pushesToASubscription(String scheme) throws Exception {
        try (KinesisAsyncClient kinesis = Clients.kinesis(scheme)) {
            String stream = "java-fan-out-" + scheme;
            StreamDescription description = create(kinesis, stream, 1);
            String consumer = kinesis.registerStreamConsumer(r -> r.streamARN(description.streamARN())
                .consumerName("java")).join().consumer().consumerARN();
            LinkedBlockingQueue<Record> received = new LinkedBlockingQueue<>();
            SubscribeToShardResponseHandler handler = SubscribeToShardResponseHandler.builder()
                .subscriber(event -> {
                    if (event instanceof SubscribeToShardEvent records) received.addAll(records.records());
                })
                .build();
            CompletableFuture<Void> subscription = kinesis.subscribeToShard(r -> r.consumerARN(consumer)
                .shardId(FIRST_SHARD).startingPosition(p -> p.type(ShardIteratorType.TRIM_HORIZON)), handler);
            for (int index = 0; index < 5; index += 1) {
                String text = "record " + index;
                kinesis.putRecord(r -> r.streamName(stream).partitionKey("k").data(SdkBytes.fromUtf8String(text))).join();
                Record record = received.poll(20, TimeUnit.SECONDS);
                assertTrue(record != null, () -> "nothing was pushed for " + text);
                assertEquals(text, record.data().asUtf8String());
            }
            subscription.cancel(true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http"})
    void readerFollowsReshards(String scheme) {
        try (KinesisAsyncClient kinesis = Clients.kinesis(scheme)) {
            String stream = "java-moving";
            create(kinesis, stream, 2);
            Map<String, List<Integer>> sent = new HashMap<>();
            for (int count : new int[] {2, 4, 3, 6}) {
                kinesis.updateShardCount(r -> r.streamName(stream).targetShardCount(count)
                    .scalingType(ScalingType.UNIFORM_SCALING)).join();
                waitUntilActive(kinesis, stream);
                putMore(kinesis, stream, sent, 100);
            }
            Map<String, List<Integer>> read = new HashMap<>();
            for (Record record : new ShardFollower(kinesis, stream).readAll()) {
                read.computeIfAbsent(record.partitionKey(), key -> new ArrayList<>())
                    .add(Integer.valueOf(record.data().asUtf8String()));
            }
            assertEquals(sent, read);
        }
    }

    private static void putMore(KinesisAsyncClient kinesis, String stream, Map<String, List<Integer>> sent, int count) {
        for (int index = 0; index < count; index += 1) {
            String key = "key-" + index % 10;
            List<Integer> numbers = sent.computeIfAbsent(key, each -> new ArrayList<>());
            int number = numbers.size();
            PutRecordsRequestEntry entry = PutRecordsRequestEntry.builder().partitionKey(key)
                .data(SdkBytes.fromUtf8String(String.valueOf(number))).build();
            assertEquals(0, kinesis.putRecords(r -> r.streamName(stream).records(entry)).join().failedRecordCount());
            numbers.add(number);
        }
    }

    private static StreamDescription create(KinesisAsyncClient kinesis, String stream, int shards) {
        kinesis.createStream(r -> r.streamName(stream).shardCount(shards)).join();
        return waitUntilActive(kinesis, stream);
    }

    private static StreamDescription waitUntilActive(KinesisAsyncClient kinesis, String stream) {
        kinesis.waiter().waitUntilStreamExists(r -> r.streamName(stream)).join();
        StreamDescription description = kinesis.describeStream(r -> r.streamName(stream)).join().streamDescription();
        assertEquals(StreamStatus.ACTIVE, description.streamStatus());
        return description;
    }
}
