import json
import random
import time
import boto3
from datetime import datetime

# Initialize Kinesis client
kinesis_client = boto3.client('kinesis', region_name='us-east-1')  # Change to your region

# Sensor IDs
sensor_ids = ['sensor-' + str(i).zfill(3) for i in range(1, 11)]

# Function to generate random sensor data
def generate_sensor_data():
    sensor_id = random.choice(sensor_ids)
    timestamp = datetime.utcnow().isoformat()
    temperature = round(random.uniform(10.0, 40.0), 2)
    humidity = round(random.uniform(30.0, 90.0), 2)
    pressure = round(random.uniform(980.0, 1030.0), 2)
    
    return {
        'sensor_id': sensor_id,
        'timestamp': timestamp,
        'temperature': temperature,
        'humidity': humidity,
        'pressure': pressure
    }

# Main loop to send data to Kinesis
def send_data_to_kinesis(stream_name, duration_seconds=300, delay=0.5):
    end_time = time.time() + duration_seconds
    records_sent = 0
    
    print(f"Sending data to Kinesis stream '{stream_name}' for {duration_seconds} seconds...")
    
    while time.time() < end_time:
        data = generate_sensor_data()
        partition_key = data['sensor_id']
        
        response = kinesis_client.put_record(
            StreamName=stream_name,
            Data=json.dumps(data),
            PartitionKey=partition_key
        )
        
        records_sent += 1
        if records_sent % 20 == 0:
            print(f"Sent {records_sent} records to Kinesis")
        
        time.sleep(delay)
    
    print(f"Data generation complete. Sent {records_sent} records to Kinesis.")

if __name__ == "__main__":
    # Replace with your stream name
    stream_name = 'sensor-data-stream'
    
    # Send data for 5 minutes (300 seconds) with 0.5 second delay between records
    send_data_to_kinesis(stream_name, duration_seconds=300, delay=0.5)
