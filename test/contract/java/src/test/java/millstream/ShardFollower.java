package millstream;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.kinesis.KinesisAsyncClient;
import software.amazon.awssdk.services.kinesis.model.ChildShard;
import software.amazon.awssdk.services.kinesis.model.GetRecordsResponse;
import software.amazon.awssdk.services.kinesis.model.Record;
import software.amazon.awssdk.services.kinesis.model.Shard;
import software.amazon.awssdk.services.kinesis.model.ShardFilterType;
import software.amazon.awssdk.services.kinesis.model.ShardIteratorType;

/** Reads a stream as the Kinesis Client Library does: a shard only after all of its parents, and children as they are told. */
final class ShardFollower {
    private final KinesisAsyncClient kinesis;
    private final String stream;
    private final List<Record> records = new ArrayList<>();
    private final Set<String> finished = new HashSet<>();
    private final Set<String> started = new HashSet<>();

    ShardFollower(KinesisAsyncClient kinesis, String stream) {
        this.kinesis = kinesis;
        this.stream = stream;
    }

    List<Record> readAll() {
        List<Shard> roots = kinesis.listShards(r -> r.streamName(stream)
            .shardFilter(f -> f.type(ShardFilterType.AT_TRIM_HORIZON))).join().shards();
        for (Shard shard : roots) {
            if (shard.parentShardId() == null) follow(shard.shardId());
        }
        return records;
    }

    private void follow(String shard) {
        if (!started.add(shard)) return;
        List<ChildShard> children = readShard(shard);
        finished.add(shard);
        for (ChildShard child : children) {
            if (finished.containsAll(child.parentShards())) follow(child.shardId());
        }
    }

    /** Its children; none while it is open. */
    private List<ChildShard> readShard(String shard) {
        String iterator = kinesis.getShardIterator(r -> r.streamName(stream).shardId(shard)
            .shardIteratorType(ShardIteratorType.TRIM_HORIZON)).join().shardIterator();
        while (true) {
            String current = iterator;
            GetRecordsResponse page = kinesis.getRecords(r -> r.shardIterator(current).limit(50)).join();
            records.addAll(page.records());
            iterator = page.nextShardIterator();
            if (iterator == null) return page.childShards();
            if (page.records().isEmpty() && page.millisBehindLatest() == 0) return List.of();
        }
    }
}
